import type { Check } from "./check-files";
import { ContentError, formatProblem } from "./problem";

/**
 * Prints what a check finds, each problem on its own line.
 * @param release whether warnings count too
 * @returns whether the content is sound
 */
export function tellCheck(check: () => Check, release = false): boolean {
  try {
    const { summary, warnings } = check();
    for (const warning of warnings) console.error(formatProblem(warning));
    console.log(summary);
    if (release && warnings.length > 0) console.error("A release must not have warnings.");
    return !release || warnings.length === 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    const { length } = error.problems;
    console.error(`\n${length === 1 ? "1 problem" : `${length} problems`}. docs/editing.md explains each rule.`);
    return false;
  }
}
