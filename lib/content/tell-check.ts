import type { Check } from "./check-files";
import type { CommandIo } from "./command";
import { ContentError, formatProblem } from "./problem";

/**
 * Prints what a check finds, each problem on its own line.
 * @param release whether warnings count too
 * @returns whether the content is sound
 */
export function tellCheck(check: () => Check, { print, warn }: CommandIo, release = false): boolean {
  try {
    const { summary, warnings } = check();
    for (const warning of warnings) warn(formatProblem(warning));
    print(summary);
    if (release && warnings.length > 0) warn("A release must not have warnings.");
    return !release || warnings.length === 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const problem of error.problems) warn(formatProblem(problem));
    const { length } = error.problems;
    warn(`\n${length === 1 ? "1 problem" : `${length} problems`}. docs/editing.md explains each rule.`);
    return false;
  }
}
