import { parseArgs } from "node:util";
import { readExamples } from "@/lib/content/search-examples";
import { readModel } from "@/lib/page/read-model";
import { generateContent } from "../load/generate";
import { others, ours } from "./engines";
import { askAll, heldOut } from "./held-out";
import { readJudged } from "./judged";
import { modelsWithout } from "./left-out";
import { type Asked, reportOf } from "./left-out-report";
import { judgedOf, printJudged } from "./print-judged";
import { siteSearch } from "./site-search";

// npm run search:eval — how well search answers our examples when it has not learned from their writer, one writer at a time
// (-- --groups 5: several at a time, sooner), the sets from which nothing was learned (-- --held-out), and a file of judged searches if one is named, beside three other engines; with
// --more 1000, the file alone among so many generated articles.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { more: { type: "string" }, groups: { type: "string" }, "held-out": { type: "boolean" } },
});
const [file] = positionals;
const more = Number(values.more ?? 0);
const root = more > 0 ? generateContent(process.cwd(), more) : process.cwd();
const site = siteSearch(root, readModel(process.cwd()));
const rivals = more > 0 ? [] : others(site.sections);

const numbers = Object.fromEntries(
  Object.entries(site.engine.danger.kinds).map(([kind, { links }]) => [kind, links[0]?.href ?? ""]),
);

if (file) {
  if (more > 0) console.log(`${site.content.articles.size} articles, ${site.sections.length} sections`);
  printJudged(readJudged(file), new Set(Object.keys(site.engine.titles)), [
    ["Care Steps", ours(site.engine, site.texts)],
    ...rivals,
  ]);
} else if (values["held-out"]) {
  for (const { name, examples } of heldOut())
    console.log([name, ...reportOf(askAll(site.engine, examples), numbers), ""].join("\n"));
} else await leaveOut();

async function leaveOut(): Promise<void> {
  const examples = readExamples(root);
  const asked: Asked[] = [];
  for (const { writers, model } of await modelsWithout(examples, values.groups ? Number(values.groups) : undefined)) {
    const known = examples.filter(({ writer }) => !writers.includes(writer));
    const engine = site.withExamples(model, known);
    const left = examples.filter(({ writer }) => writers.includes(writer));
    asked.push(...askAll(engine, left));
  }
  for (const line of reportOf(asked, numbers)) console.log(line);
  printJudged(judgedOf(examples), new Set(Object.keys(site.engine.titles)), rivals);
}
