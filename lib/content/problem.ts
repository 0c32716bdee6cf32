/** The rule about files’ names: what is said of one may be the reason for all that others miss. */
export const MISNAMED = "file-name";

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the content: where it is, which rule says so, and what an editor should do about it. */
export interface Problem extends Partial<Place> {
  readonly file: string;
  /** Path of a field in front matter or data: rows.length.sources. */
  readonly field?: string | undefined;
  /** The field is the id of a heading: it stands in that part of the text. */
  readonly inPart?: boolean;
  /** Name of the rule, as docs/editing.md explains it. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** A warning is shown but stops only a release. */
  readonly warning?: boolean;
  /** What was looked for and not found. When its own file is broken, that file's problem is the one to mend. */
  readonly missing?: string;
  /** What stands in the file at its place; it is looked for below the line or field that is known. */
  readonly words?: string;
  /** It is told before all others, which may follow from it. */
  readonly first?: boolean;
  /** Only to be trusted when every file could be read: that something is used nowhere. */
  readonly needsAll?: boolean;
}

/** One line per problem: `content/en/php.md:12:1 dates — checked: must be a date like 2026-11-23 — Correct it.` */
export function formatProblem(problem: Problem): string {
  const { file, line = 1, column = 1, rule, fix, warning } = problem;
  return `${file}:${line}:${column} ${warning ? "warning: " : ""}${rule} — ${wordsOf(problem)} — ${fix}`;
}

/** What is wrong, after the field or the part of the text in which it is. */
export function wordsOf({ field, inPart, message }: Pick<Problem, "field" | "inPart" | "message">): string {
  const prefix = field && inPart ? `part “${field}”` : field;
  return prefix ? `${prefix}: ${message}` : message;
}

/** Names of files first and pages that are gone, since the rest may follow from them; then in the order of files and lines, so that an editor can go through them from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line = 1, column = 1 }: Problem) => [file, line, column] as const;
  return [...problems].sort((a, b) => {
    const [fileA, lineA, columnA] = key(a);
    const [fileB, lineB, columnB] = key(b);
    if (isFirst(a) !== isFirst(b)) return isFirst(a) ? -1 : 1;
    if (fileA !== fileB) return fileA < fileB ? -1 : 1;
    return lineA - lineB || columnA - columnB;
  });
}

function isFirst({ rule, first = false }: Problem): boolean {
  return first || rule === MISNAMED;
}

/** Thrown when any content is wrong; holds every problem found, so that an editor can mend them in one go. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** What would stop only a release. */
  readonly warnings: readonly Problem[];

  constructor(problems: readonly Problem[], warnings: readonly Problem[] = []) {
    super(`Content has ${problems.length} problem(s):\n${problems.map((problem) => `  ${formatProblem(problem)}`).join("\n")}`);
    this.name = "ContentError";
    this.problems = problems;
    this.warnings = warnings;
  }
}
