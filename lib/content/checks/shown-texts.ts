import type { Content } from "../model";
import type { Role } from "../schema/roles";
import { markedFields } from "./marked-fields";

export interface Shown {
  readonly file: string;
  /** Path of the field, or the id of the heading above. */
  readonly field: string;
  readonly text: string;
  /** A part of a text, whose field is the id of its heading. */
  readonly inPart?: true;
}

/** Fields whose digits are no phone number, or the number of the line itself. */
const NO_TEXT: ReadonlySet<Role> = new Set(["phone", "sources", "url"]);

/** Every text that a reader may see, other than a phone line's own numbers. */
export function shownTexts(content: Content): Shown[] {
  const inFields = markedFields(content)
    .filter(({ role }) => !role || !NO_TEXT.has(role))
    .map(({ file, field, texts }) => ({ file, field, text: texts.join(" ") }));
  const inTexts = [...content.articles.values()].flatMap(({ file, outline }) =>
    outline.sections.map(({ id, heading, text }) => ({ file, field: id, inPart: true as const, text: `${heading} ${text}` })),
  );
  return [...inFields, ...inTexts];
}
