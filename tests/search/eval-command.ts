import { parseArgs } from "node:util";
import { openContent } from "@/lib/content/gate";
import { readFiles } from "@/lib/content/read-files";
import { readSettings } from "@/lib/content/settings";
import { dangerData } from "@/lib/page/generate";
import { buildEngine } from "@/lib/search/build";
import { loadEngine } from "@/lib/search/engine";
import { searchSections, textsOf } from "@/lib/search/sections";
import { generateContent } from "../load/generate";
import { others, ours } from "./engines";
import { readJudged } from "./judged";
import { type Figures, type Measured, measure } from "./measure";

// npm run search:eval -- <file.tsv> [--more 1000] — how well and how fast search answers a judged set of queries, beside
// three other engines; with --more, Care Steps alone among so many generated articles.
const { positionals, values } = parseArgs({ allowPositionals: true, options: { more: { type: "string" } } });
const [file] = positionals;
if (!file) {
  console.error("Name a judged set: npm run search:eval -- queries.tsv");
  process.exit(1);
}

const more = Number(values.more ?? 0);
const root = more > 0 ? generateContent(process.cwd(), more) : process.cwd();
const content = openContent(readFiles(root).files.map(({ document }) => document));
const { search, danger } = readSettings(root);
const sections = searchSections(content);
const pages = new Set(sections.map(({ page }) => page));
const saved = JSON.stringify(buildEngine(sections, search, dangerData(danger, content)));
const rows = readJudged(file);
if (more > 0) console.log(`${content.articles.size} articles, ${sections.length} sections`);
const asked = [
  ["Care Steps", ours(loadEngine(JSON.parse(saved)), textsOf(sections))] as const,
  ...(more > 0 ? [] : others(sections)),
];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const line = (name: string, { rows: count, success1, success3, mrr }: Figures) =>
  `${name.padEnd(24)}${String(count).padStart(5)}${percent(success1)}${percent(success3)}${mrr.toFixed(3).padStart(8)}`;

function print({ name, all, answerable, kinds, missed, falseAlarms, falseAlarmRate, empty, p50, p99 }: Measured): void {
  console.log(`\n${name.padEnd(24)} rows     s@1     s@3  MRR@10`);
  console.log(line("all rows", all));
  console.log(line("rows that have a page", answerable));
  for (const [kind, figures] of kinds) console.log(line(`  ${kind}`, figures));
  console.log(
    `missed crises ${missed.length}, false alarms ${falseAlarms.length} (${percent(falseAlarmRate).trim()}), empty pages ${empty}, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
  );
}

const results = asked.map(([name, ask]) => {
  const measured = measure(name, rows, (address) => pages.has(address), ask);
  print(measured);
  return measured;
});
const [own] = results;
for (const query of own?.missed ?? []) console.log(`missed crisis: ${query}`);
for (const query of own?.falseAlarms ?? []) console.log(`false alarm: ${query}`);
for (const { row, pages: found } of own?.failed ?? [])
  console.log(`not in the first three: ${row.id} ${row.query} → ${found.join(" ") || "nothing"}`);
