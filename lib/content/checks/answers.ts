import type { Content, Level } from "../model";
import type { Problem } from "../problem";
import { LEVEL_IDS } from "../vocabulary/level-ids";

type Answer = Pick<Level["inOneLine"], "say" | "rows">;

/** The answers on top of comparisons: one for each pair, and no figure that the rows it names do not hold. */
export function checkAnswers({ levels }: Content): Problem[] {
  return [...levels.values()].flatMap((level) => [
    ...pairsOf(level),
    ...figuresOf(level, "inOneLine", level.inOneLine, [level]),
    ...level.beside.flatMap((answer, i) => {
      const other = levels.get(answer.to);
      return other ? figuresOf(level, `beside.${i}`, answer, [level, other]) : [];
    }),
  ]);
}

function pairsOf({ file, id, beside }: Level): Problem[] {
  const wanted = LEVEL_IDS.slice(LEVEL_IDS.indexOf(id) + 1).join(", ");
  const found = beside.map(({ to }) => to).join(", ");
  if (found === wanted) return [];
  const message = `must speak of these levels, in this order: ${wanted || "none"} (found: ${found || "none"}).`;
  return [{ file, field: "beside", rule: "pair-answers", message, fix: "Write one answer for each." }];
}

function figuresOf({ file }: Level, field: string, { say, rows }: Answer, speaksOf: readonly Level[]): Problem[] {
  const held = new Set(speaksOf.flatMap((level) => rows.flatMap((row) => numbersIn(level.rows[row].value))));
  return numbersIn(say)
    .filter((number) => !held.has(number))
    .map((number) => ({
      file,
      field: `${field}.say`,
      rule: "pair-answers",
      message: `says ${number}, but no row it names does.`,
      fix: "Name the row that holds the figure, or correct it.",
    }));
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}
