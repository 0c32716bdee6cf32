import type { Article, Content } from "@/lib/content";
import { VARIES } from "@/lib/content/schema/common";
import { citedCell } from "./cells";
import type { Citations } from "./citations";
import type { CitedText } from "./types";

const ROWS = [
  ["hours", "Hours a week"],
  ["sleep", "Where you sleep"],
  ["night", "Staff at night"],
  ["length", "How long"],
] as const;

/**
 * The four facts most asked for, in short: the first sentence of each row. The whole rows stand in the comparisons.
 * @returns nothing for an article about no level
 */
export function levelFacts({ level }: Pick<Article, "level">, { levels }: Content, citations: Citations) {
  const rows = level && levels.get(level)?.rows;
  return rows ? ROWS.map(([row, label]) => ({ label, fact: inShort(citedCell(rows[row], citations)) })) : [];
}

function inShort({ value, notes, ask }: CitedText): CitedText {
  if (value === VARIES) return { value, notes, ask };
  const [first = value] = value.split(/(?<=\.) /);
  return { value: first.replace(/\.$/, ""), notes };
}
