/** Something wrong in the content: where it is, and what an editor should do about it. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly message: string;
}

/** One line per problem: `content/en/php.md:12 · checked · must be a date like 2026-11-23 (found "last May")`. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return [line ? `${file}:${line}` : file, field, message].filter(Boolean).join(" · ");
}

/** Thrown when any content is wrong; holds every problem found, so that an editor can mend them in one go. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Content has ${problems.length} problem(s):\n${problems.map((problem) => `  ${formatProblem(problem)}`).join("\n")}`);
    this.name = "ContentError";
    this.problems = problems;
  }
}
