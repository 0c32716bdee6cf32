import type { Check } from "./check-files";
import type { CommandIo } from "./command";
import { ContentError, formatProblem } from "./problem";

const counted = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);

/**
 * Prints what a check finds, each problem on its own line.
 * @param release whether warnings count too
 * @returns whether the content is sound
 */
export function tellCheck(check: () => Check, { print, warn }: CommandIo, release = false): boolean {
  try {
    const { summary, warnings } = check();
    for (const warning of warnings) warn(formatProblem(warning));
    print(warnings.length > 0 ? summary.replace("sound:", `sound, with ${counted(warnings.length, "warning")} above:`) : summary);
    if (release && warnings.length > 0) warn("A release must not have warnings.");
    return !release || warnings.length === 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { problems, warnings } = error;
    for (const one of [...problems, ...warnings]) warn(formatProblem(one));
    const also = warnings.length > 0 ? ` and ${counted(warnings.length, "warning")}` : "";
    warn(`\n${counted(problems.length, "problem")}${also}. docs/editing.md explains each rule.`);
    return false;
  }
}
