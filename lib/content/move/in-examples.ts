import type { WhereNow } from "./edits";

/**
 * Examples of searches after pages moved, each line else as it was.
 * @param text tab-separated: what was typed, its danger, the pages, …
 * @returns the text, and how many lines changed
 */
export function movedExamples(text: string, whereNow: WhereNow): { text: string; changed: number } {
  const before = text.split("\n");
  const now = before.map((line) => movedLine(line, whereNow));
  return { text: now.join("\n"), changed: now.filter((line, i) => line !== before[i]).length };
}

function movedLine(line: string, whereNow: WhereNow): string {
  const [query, danger, pages, ...rest] = line.split("\t");
  if (pages === undefined) return line;
  const now = [...new Set(pages.split(" ").map(whereNow))].join(" ");
  return [query, danger, now, ...rest].join("\t");
}
