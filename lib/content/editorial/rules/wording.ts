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

const FIXES: Record<string, string> = {
  "retext-repeated-words": "Remove one of the two.",
  "retext-indefinite-article": "Write the other of “a” and “an”.",
  "retext-quotes": "Use “ ” and ’.",
};

/** Slips that a spelling check does not see: the same word twice, “a hour”, straight quotation marks. */
export const wording: Rule = {
  name: "wording",
  check({ texts, fields }) {
    return [...texts, ...fields].flatMap((prose) =>
      messagesFor(prose).map((message) => ({
        file: prose.file,
        ...(prose.field ? { field: prose.field } : {}),
        ...prose.placeOf(offsetOf(message)),
        message: `${message.reason.replace(/`/g, "")}.`,
        fix: FIXES[message.source ?? ""] ?? "Correct it.",
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
