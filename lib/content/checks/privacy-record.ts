import { isStale } from "../freshness";
import type { Problem } from "../problem";
import type { Settings } from "../settings";

const FILE = "content/data/privacy-record.yaml";

type Read = Pick<Settings, "privacy-record" | "editorial">;

/** The page promises that nothing is found: a record of anything else must not be shown beside that promise. */
export function recordProblems({ "privacy-record": { found } }: Pick<Read, "privacy-record">): Problem[] {
  return Object.entries(found)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({
      file: FILE,
      field: `found.${kind}`,
      rule: "privacy",
      message: `the crawl found ${count}, and /about/privacy promises none.`,
      fix: "Mend the site, then run “npm run privacy:record”.",
    }));
}

/** An old record says little about the site of today. */
export function staleRecord({ "privacy-record": { date }, editorial: { privacyRecordDays } }: Read, day: string): Problem[] {
  if (!isStale({ lastChecked: date }, day, privacyRecordDays)) return [];
  const message = `was made on ${date}, more than ${privacyRecordDays} days ago.`;
  const fix = "Run “npm run privacy:record” on a build.";
  return [{ file: FILE, field: "date", rule: "freshness", message, fix, warning: true }];
}
