import type { SearchExample } from "@/lib/content/search-examples";
import { pageOf } from "@/lib/search/inverted-index";
import type { Ask } from "./engines";
import type { JudgedQuery } from "./judged";
import { type Figures, type Measured, measure } from "./measure";

/** Slow engines are asked one in so many examples. */
const EVERY = 100;

/** Asks engines a judged set, and prints what came of it; of the first one misses and false alarms too. */
export function printJudged(
  rows: readonly JudgedQuery[],
  pages: ReadonlySet<string>,
  asked: readonly (readonly [string, Ask])[],
): void {
  const results = asked.map(([name, ask]) => measure(name, rows, (address) => pages.has(address), ask));
  for (const one of results) print(one);
  const [own] = results;
  if (own?.name !== "Care Steps") return;
  for (const query of own.missed) console.log(`missed crisis: ${query}`);
  for (const query of own.falseAlarms) console.log(`false alarm: ${query}`);
  for (const { row, pages: found } of own.failed)
    console.log(`not in the first three: ${row.id} ${row.query} → ${found.join(" ") || "nothing"}`);
}

/** Some examples as a judged set, for engines that take long. */
export function judgedOf(examples: readonly SearchExample[]): JudgedQuery[] {
  return examples
    .filter(({ pages }, i) => i % EVERY === 0 && pages[0] !== "off")
    .map(({ writer, line, query, language, pages, danger }) => ({
      id: `${writer}:${line}`,
      query,
      kind: language,
      right: new Set(pages.map(pageOf)),
      danger: danger !== "none",
      none: false,
    }));
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
const line = (name: string, { rows, success1, success3, mrr }: Figures) =>
  `${name.padEnd(24)}${String(rows).padStart(5)}${percent(success1)}${percent(success3)}${mrr.toFixed(3).padStart(8)}`;

function print({ name, all, answerable, kinds, missed, falseAlarms, falseAlarmRate, empty, p50, p99 }: Measured): void {
  console.log(`\n${name.padEnd(24)} rows     s@1     s@3  MRR@10`);
  console.log(line("all rows", all));
  console.log(line("rows that have a page", answerable));
  for (const [kind, figures] of kinds) console.log(line(`  ${kind}`, figures));
  console.log(
    `missed crises ${missed.length}, false alarms ${falseAlarms.length} (${percent(falseAlarmRate).trim()}), empty pages ${empty}, p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`,
  );
}
