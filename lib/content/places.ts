import { isCollection, LineCounter, parseDocument } from "yaml";
import type { Place, Problem } from "./problem";

/** Finds a field in a YAML text. */
export type PlaceOf = (field: string) => Place;

/** A problem of a field gets the place of the field, unless it has a place of its own. */
export function withPlace(problem: Problem, placeOf: PlaceOf | undefined): Problem {
  const { line, field } = problem;
  return line === undefined && field !== undefined ? { ...problem, ...placeOf?.(field) } : problem;
}

/** The same, and where the words of the problem stand from there on: the column, and for a field’s long text the line. */
export function withWords(problem: Problem, text: (() => string) | undefined): Problem {
  const { words, line = 1 } = problem;
  if (words === undefined || !text) return problem;
  const source = text();
  const above =
    source
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + (line > 1 ? 1 : 0);
  const at = source.indexOf(words, above);
  if (at < 0) return problem;
  const before = source.slice(0, at).split("\n");
  return { ...problem, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Remembers where each field of a YAML text stands.
 * @param yaml the text; for front matter with one empty line before it, so that its lines are those of the file
 * @returns for a path like "rows.length.sources", where its value starts; for a field that is not there, where the
 * nearest group around it starts
 */
export function placesIn(yaml: string): PlaceOf {
  const lines = new LineCounter();
  // Most files are right, and nobody asks for a place in them.
  let document: ReturnType<typeof parseDocument> | null = null;
  return (field) => {
    document ??= parseDocument(yaml, { lineCounter: lines });
    let node: unknown = document.contents;
    for (const key of field.split(".").filter(Boolean)) {
      const inner = isCollection(node) ? node.get(/^\d+$/.test(key) ? Number(key) : key, true) : undefined;
      if (!inner) break;
      node = inner;
    }
    const [start = 0] = (node as { range?: number[] } | null)?.range ?? [];
    const { line, col } = lines.linePos(start);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}
