import { dueBy, today } from "../freshness";
import { openContent } from "../gate";
import { readFiles } from "../read-files";
import { readSettings } from "../settings";

// npm run content:due [-- 2027-01-31] — what has to be checked again by today, or by another day.
const ROOT = process.cwd();
const day = process.argv[2] ?? today();
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`“${day}” is no day. Write it like 2027-01-31.`);

const { helplineDays } = readSettings(ROOT).editorial;
const content = openContent(readFiles(ROOT).files.map(({ document }) => document));
const due = dueBy(content, day, helplineDays);
for (const { file, what, by } of due) console.log(`${by}  ${what.padEnd(44)} ${file}`);
console.log(due.length === 0 ? `Nothing is due by ${day}.` : `\n${due.length} due by ${day}.`);
