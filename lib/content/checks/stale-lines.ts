import { isStale } from "../freshness";
import type { Content } from "../model";
import type { Problem } from "../problem";
import type { Settings } from "../settings";

/** Phone lines that nobody has checked for long: a number may have another owner by now. */
export function staleLines({ helplines }: Content, { editorial: { helplineDays } }: Settings, day: string): Problem[] {
  return [...helplines.values()]
    .filter((line) => isStale(line, day, helplineDays))
    .map(({ file, lastChecked }) => ({
      file,
      field: "lastChecked",
      rule: "freshness",
      message: `was checked on ${lastChecked}, more than ${helplineDays} days ago.`,
      fix: "Call the line or read its page, correct the file, and set lastChecked.",
      warning: true,
    }));
}
