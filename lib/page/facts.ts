import type { Article, Content } from "@/lib/content";
import { FACT_ROWS, inShort } from "@/lib/content/level-facts";
import type { Citations } from "./citations";
import type { CitedText } from "./types";

/**
 * The four facts most asked for, in short. The whole rows stand in the comparisons.
 * @returns nothing for an article about no level
 */
export function levelFacts({ level }: Pick<Article, "level">, { levels }: Content, citations: Citations) {
  const rows = level && levels.get(level)?.rows;
  if (!rows) return [];
  return FACT_ROWS.map(([row, label]) => {
    const fact: CitedText = { ...inShort(rows[row]), notes: citations.notes(rows[row].sources) };
    return { label, fact };
  });
}
