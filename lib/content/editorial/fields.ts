import { KINDS } from "../kinds";
import type { ContentFile } from "../read-files";
import { markedTexts } from "../schema/roles";
import type { Prose } from "./prose";

/** The fields of a document that readers read as running text. Names and lists of what people say are left alone. */
export function proseOfFields({ file, type, document, placeOf, schema = KINDS[type].schema }: ContentFile): Prose[] {
  return (
    markedTexts(schema, document.fields)
      .filter(({ role }) => role === "prose")
      // Within a field only its start is told.
      .map(({ field, texts: [text = ""] }) => ({
        file,
        kind: "field",
        field,
        text,
        citations: [],
        placeOf: () => placeOf(field),
      }))
  );
}
