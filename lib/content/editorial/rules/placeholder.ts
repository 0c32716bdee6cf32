import { TEMPLATE_WORDS } from "../../draft-article";
import { KINDS } from "../../kinds";
import { markedTexts } from "../../schema/roles";
import type { Checked, Rule } from "../rule";

/** What writers put where words are still to come, in capitals, so that no sentence holds it by chance. */
const MARKS = /\b(?:TODO|FIXME|XX+|TBD|TBA|TK(?:TK)*)\b|\?{3,}|_{4,}|(?<!\S)_{2,3}(?!\S)|\b[Ll]orem ipsum\b/g;
/** A gap that the reader fills: “I take ___.” */
const GAP = /^_+$/;

interface Text {
  readonly file: string;
  readonly field?: string | undefined;
  readonly text: string;
  placeOf(offset: number): { readonly line: number; readonly column: number };
}

/** Words that stand for others which nobody has written yet. In each field, not only in running text: a phone number too. */
export const placeholder: Rule = {
  name: "placeholder",
  check(checked) {
    return textsOf(checked).flatMap(({ file, field, text, placeOf }) =>
      heldIn(text)
        .filter(([words]) => !(GAP.test(words) && field?.endsWith(".ask")))
        .map(([words, at]) => ({
          file,
          ...(field ? { field } : {}),
          ...placeOf(at),
          message: `“${words}” stands for words that are still to come.`,
          fix: "Write what readers are to read, or take it out.",
        })),
    );
  },
};

/** Each mark, and each whole sentence of the template of “npm run new”, with where it begins. */
function heldIn(text: string): (readonly [words: string, at: number])[] {
  const sentences = TEMPLATE_WORDS.filter((words) => text.includes(words)).map((words) => [words, text.indexOf(words)] as const);
  return sentences.length > 0 ? sentences : [...text.matchAll(MARKS)].map((found) => [found[0], found.index] as const);
}

function textsOf({ files, texts }: Checked): Text[] {
  const fields = files.flatMap(({ file, type, document, placeOf, schema = KINDS[type].schema }) =>
    markedTexts(schema, document.fields).flatMap(({ field, texts: all }) =>
      all.map((text) => ({ file, field, text, placeOf: () => placeOf(field) })),
    ),
  );
  return [...texts, ...fields];
}
