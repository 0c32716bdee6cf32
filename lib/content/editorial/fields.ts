import type { ContentFile } from "../read-files";
import type { Prose } from "./prose";

/** Fields that readers read as running text, by kind of document. Names and lists of what people say are left alone. */
const READ: Record<ContentFile["type"], RegExp> = {
  Article: /^(title|shortTitle|description|summary\.\d+|changes\.\d+\.what)$/,
  Level: /^(rows\.\w+\.(value|ask)|week\.caption|(up|down)\.\d+\.when)$/,
  Source: /^note$/,
  Helpline: /^(for|runBy|whoPays|hours|languages|theyAsk|anonymous)$/,
  Term: /^definition$/,
  Card: /^(title|lines\.\d+\.text)$/,
  CallSheet: /^(intro|questions\.\d+\.(ask|why|good|walkAway))$/,
  FirstDay: /^(intro|points\.\d+\.(time|what|ask))$/,
  QuestionGroup: /^(title|questions\.\d+\.(ask|answers\.\d+\.(tick|today|ask|watch)))$/,
};

/** The fields of a document that readers read as running text. */
export function proseOfFields({ file, type, document, placeOf }: ContentFile): Prose[] {
  return (
    textsIn(document.fields)
      .filter(({ field }) => READ[type].test(field))
      // Within a field only its start is told.
      .map(({ field, text }) => ({ file, kind: "field", field, text, citations: [], placeOf: () => placeOf(field) }))
  );
}

function textsIn(value: unknown, path = ""): { field: string; text: string }[] {
  if (typeof value === "string") return [{ field: path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}
