import { KINDS } from "../kinds";
import type { Problem } from "../problem";
import type { ContentFile } from "../read-files";
import { type Marked, markedTexts } from "../schema/roles";
import { hasFigure, withoutNames } from "./numbers";

/** What a publisher says of itself cites nothing. */
const OF_ITSELF: readonly string[] = [KINDS.Note.type];

/**
 * Figures in data whose list of sources is empty: an answer of the questions, a point of a first day, a question to a program, a
 * term. What a reader is given to ask claims nothing.
 */
export function unsourcedFields(files: readonly ContentFile[], known: RegExp): Omit<Problem, "rule">[] {
  return files
    .filter(({ type, schema }) => !schema && !OF_ITSELF.includes(type))
    .flatMap(({ file, type, document, placeOf }) => {
      const texts = markedTexts(KINDS[type].schema, document.fields);
      return besideNoSource(texts)
        .filter(({ texts: [text = ""] }) => hasFigure(withoutNames(text, known)))
        .map(({ field, texts: [text] }) => ({
          file,
          field,
          ...placeOf(field),
          message: `a figure without source: “${text}”`,
          fix: "Name its source in sources, or leave the figure out.",
        }));
    });
}

function besideNoSource(texts: readonly Marked[]): Marked[] {
  const groups = new Set(texts.filter(({ role, texts: ids }) => role === "sources" && ids.length === 0).map(groupOf));
  return texts.filter((one) => one.role === "prose" && !/(?:^|\.)ask$/.test(one.field) && groups.has(groupOf(one)));
}

function groupOf({ field }: Marked): string {
  return field.replace(/[^.]*$/, "");
}
