import { existsSync } from "node:fs";
import type { Heading, Root } from "mdast";
import { pathOf, shownName } from "@/lib/content/edition/layers";
import { headingId } from "@/lib/content/markdown/heading-ids";
import type { Problem } from "@/lib/content/problem";
import type { ContentFile } from "@/lib/content/read-files";
import { readText } from "@/lib/content/read-text";
import { type ShownAt, shownAt } from "@/lib/content/shown-at";
import type { PlacedProblem } from "./types";

/** Long enough to know a line again. */
const QUOTED = 160;

/**
 * Puts the words and the part of the page to each problem.
 * @param root the project’s folder
 * @param files those that could be read
 */
export function placeProblems(
  root: string,
  problems: readonly Problem[],
  files: readonly Pick<ContentFile, "file" | "tree">[],
): PlacedProblem[] {
  return problems.map((problem) => {
    const { file, line, column = 1 } = problem;
    const tree = files.find((one) => one.file === file)?.tree();
    return {
      ...problem,
      file: shownName(root, file),
      line: line ?? 1,
      column,
      at: partOf(shownAt(file), problem, tree),
      quote: line === undefined ? null : quoteOf(pathOf(root, file), line, column),
    };
  });
}

function partOf(at: ShownAt | null, { field, line = 1 }: Problem, tree: Root | undefined): ShownAt | null {
  if (!at || !tree) return at;
  if (field?.startsWith("summary")) return { ...at, id: "short-version" };
  const headings = tree.children.filter((node): node is Heading => node.type === "heading");
  const id = headings.filter(({ position }) => (position?.start.line ?? 0) <= line).findLast((one) => headingId(one));
  return id ? { ...at, id: headingId(id) ?? "" } : at;
}

/** The words around a place; the whole line when it is short. */
function quoteOf(path: string, line: number, column: number): string | null {
  const text = existsSync(path) ? (readText(path).split("\n")[line - 1] ?? "") : "";
  const start = text.length > QUOTED ? Math.max(0, Math.min(column - 1 - QUOTED / 4, text.length - QUOTED)) : 0;
  const cut = text.slice(start, start + QUOTED).trim();
  return cut ? `${start > 0 ? "… " : ""}${cut}${start + QUOTED < text.length ? " …" : ""}` : null;
}
