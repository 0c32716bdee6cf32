import type { Command } from "../command";
import { datedDue } from "../dated-rules";
import { dueBy, plusDays, today } from "../freshness";
import { openContent } from "../gate";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";

/**
 * npm run content:due [-- 2027-01-31] — what has to be checked again by today, or by another day, and which dated rules
 * end or begin.
 */
export const command: Command = ([day = today()], { root, print }) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`“${day}” is no day. Write it like 2027-01-31.`);
  const { editorial, "privacy-record": record, "dated-rules": rules } = readSettings(root);
  const recordDue = {
    file: "content/data/privacy-record.yaml",
    what: "record of the privacy crawl",
    by: plusDays(record.date, editorial.privacyRecordDays),
  };
  const content = openContent(readFiles(root).files.map(({ document }) => document));
  const all = dueBy(content, day, editorial.helplineDays, [recordDue, ...datedDue(rules, content)]);
  for (const { file, what, by, pages } of all) print(`${by}  ${what.padEnd(44)} ${pages?.join(", ") ?? file}`);
  print(all.length === 0 ? `Nothing is due by ${day}.` : `\n${all.length} due by ${day}.`);
  return true;
};
