import type { Cell } from "./kinds/level";
import type { Article, Level } from "./model";
import { VARIES } from "./schema/common";
import type { RowId } from "./vocabulary/level-rows";

/** The four facts most asked for, with the labels that they have on a level's own page. */
export const FACT_ROWS = [
  ["hours", "Hours a week"],
  ["sleep", "Where you sleep"],
  ["night", "Staff at night"],
  ["length", "How long"],
] as const satisfies readonly (readonly [RowId, string])[];

/** A row in short: its first sentence, without its full stop; what varies keeps its question. */
export function inShort({ value, ask }: Pick<Cell, "value" | "ask">): Pick<Cell, "value" | "ask"> {
  if (value === VARIES) return { value, ask };
  const [first = value] = value.split(/(?<=\.) /);
  return { value: first.replace(/\.$/, "") };
}

/** The level whose own page an article is: with its facts, its week and the ways from it. */
export function ownLevel(
  { address, level }: Pick<Article, "address" | "level">,
  levels: ReadonlyMap<string, Level>,
): Level | undefined {
  return level && address === `/${level}` ? levels.get(level) : undefined;
}
