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
  const figuresIn = (row: Answer["rows"][number]) => speaksOf.flatMap((level) => numbersIn(level.rows[row].value));
  const held = new Set(rows.flatMap(figuresIn));
  // A row without figures is none that held one yesterday.
  const meant = rows.some((row) => figuresIn(row).length > 0) ? rows.filter((row) => figuresIn(row).length > 0) : rows;
  const names = `${meant.map((row) => `rows.${row}`).join(" and ")} of ${speaksOf.map(({ id }) => id).join(" or ")}`;
  return numbersIn(say)
    .filter((number) => !held.has(number))
    .map((number) => ({
      file,
      field: `${field}.say`,
      rule: "pair-answers",
      message: `says ${number}, but ${names} ${meant.length > 1 ? "do" : "does"} not.`,
      fix: "Where a row was changed, change this sentence too; else name the row that holds the figure.",
    }));
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/g) ?? [];
}
