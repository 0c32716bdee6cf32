import { datedDue } from "./dated-rules";
import { type Due, dueBy, plusDays } from "./freshness";
import type { Content } from "./model";
import type { Settings } from "./settings";

/**
 * Everything that has to be checked again by a day, most urgent first: pages, phone lines, the record of the privacy crawl, and rules
 * that end or begin.
 * @param day a calendar day like 2027-01-31
 * @param others what else has a day
 */
export function allDue(content: Content, settings: Settings, day: string, others: readonly Due[] = []): Due[] {
  const { editorial, "privacy-record": record, "dated-rules": rules } = settings;
  const recordDue = {
    file: "content/data/privacy-record.yaml",
    what: "record of the privacy crawl",
    by: plusDays(record.date, editorial.privacyRecordDays),
  };
  return dueBy(content, day, editorial.helplineDays, [recordDue, ...datedDue(rules, content), ...others]);
}
