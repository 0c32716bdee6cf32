import retextIndefiniteArticle from "retext-indefinite-article";
import retextQuotes from "retext-quotes";
import retextRepeatedWords from "retext-repeated-words";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Prose } from "../prose";
import type { Rule } from "../rule";
import { grammarOf } from "../sentences";

const processor = unified()
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextQuotes, { preferred: "smart" })
  .freeze();

/** What it says for programmers, in an editor’s words. */
function inWords({ source, reason, actual, expected }: VFile["messages"][number]): { message: string; fix: string } {
  const [found = actual ?? "", next = ""] = [...reason.matchAll(/`([^`]*)`/g)].map(([, word = ""]) => word);
  const [right = ""] = expected ?? [];
  if (source === "retext-repeated-words")
    return { message: `“${found}” stands twice in a row.`, fix: "Take one of the two out." };
  if (source === "retext-indefinite-article")
    return { message: `“${found} ${next}” has the wrong one of “a” and “an”.`, fix: `Write “${right} ${next}”.` };
  return { message: `here stands ${found} in place of ${right}.`, fix: `Write ${right}.` };
}

/** Slips that a spelling check does not see: the same word twice, “a hour”, straight quotation marks. */
export const wording: Rule = {
  name: "wording",
  check({ texts, fields }) {
    return [...texts, ...fields].flatMap((prose) =>
      messagesFor(prose).map((message) => ({
        file: prose.file,
        ...(prose.field ? { field: prose.field } : {}),
        ...prose.placeOf(offsetOf(message)),
        ...inWords(message),
      })),
    );
  },
};

function messagesFor(prose: Prose): VFile["messages"] {
  const file = new VFile(prose.text);
  processor.runSync(grammarOf(prose), file);
  return file.messages;
}

function offsetOf({ place }: VFile["messages"][number]): number {
  if (!place) return 0;
  return ("start" in place ? place.start.offset : place.offset) ?? 0;
}
