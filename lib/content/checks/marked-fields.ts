import { KINDS } from "../kinds";
import type { Content } from "../model";
import { type Marked, markedTexts, type Role } from "../schema/roles";

export type MarkedField = Marked & { readonly file: string };

/** All texts in front matter and data, or those of one role. */
export function markedFields(content: Content, role?: Role): MarkedField[] {
  return Object.values(KINDS).flatMap(({ collection, schema }) =>
    [...content[collection].values()].flatMap((document) =>
      markedTexts(schema, document)
        .filter((found) => role === undefined || found.role === role)
        .map((found) => ({ ...found, file: document.file })),
    ),
  );
}
