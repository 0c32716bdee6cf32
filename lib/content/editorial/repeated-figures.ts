import { Article } from "../kinds/article";
import { outlineSchema, type Section } from "../markdown/outline";
import type { Problem } from "../problem";
import { type Amounts, amountsIn, missingIn } from "./amounts";
import { hasFigure, withoutNames } from "./numbers";
import type { Prose } from "./prose";
import type { Checked } from "./rule";

/** What says in short what the text says with its sources. */
const IN_SHORT = /^(?:title|shortTitle|description|summary\.\d+)$/;
/** What is no figure in a heading: a step or part that the page counts itself, a place in a row, the year by which an edition is known. */
const NO_FIGURE = /\b(?:step|part) \d+\b|\b\d+(?:st|nd|rd|th)\b|(?<=\bedition \()\d{4}(?=\))/gi;

/** A title, a description, a line of the summary and a heading cite nothing: each figure in them stands in the text, with its source. */
export function unrepeatedFigures(checked: Checked, known: RegExp, free: ReadonlySet<string>): Omit<Problem, "rule">[] {
  return checked.files
    .filter(({ file, type }) => type === Article.type && !free.has(file))
    .flatMap(({ file, document }) => {
      const own = (prose: Prose) => prose.file === file;
      const texts = checked.texts.filter(own);
      const body = texts.filter(({ kind, box }) => kind !== "heading" && box !== "ask").map(({ text }) => text);
      const inShort = checked.fields.filter((prose) => own(prose) && IN_SHORT.test(prose.field ?? ""));
      const sections = outlineSchema.safeParse(document.body?.outline).data?.sections ?? [];
      return [
        ...findings(inShort, known, () => amountsIn(body)),
        ...findings(
          texts.filter(({ kind }) => kind === "heading"),
          known,
          ({ text }) => amountsIn(below(text, sections)),
        ),
      ];
    });
}

/** The texts under a heading, down to the next of its size. */
function below(heading: string, sections: readonly Section[]): string[] {
  const at = sections.findIndex((section) => section.heading === heading.trim());
  const [own, ...rest] = sections.slice(Math.max(0, at));
  const end = rest.findIndex(({ depth }) => depth <= (own?.depth ?? 1));
  return [own, ...rest.slice(0, end < 0 ? undefined : end)].flatMap((section) => section?.text ?? []);
}

function findings(prose: readonly Prose[], known: RegExp, standsIn: (prose: Prose) => Amounts): Omit<Problem, "rule">[] {
  return prose.flatMap((one) => {
    const text = withoutNames(one.text, known).replace(NO_FIGURE, "");
    const missing = hasFigure(text) ? missingIn(text, standsIn(one)) : null;
    if (missing === null) return [];
    const where = one.kind === "heading" ? "the text below it" : "the page’s text";
    return [
      {
        file: one.file,
        ...(one.field ? { field: one.field } : {}),
        ...one.placeOf(0),
        message: `says “${missing}”, which does not stand in ${where}: “${one.text}”`,
        fix: "Write it there with its source, or correct the one that is wrong.",
      },
    ];
  });
}
