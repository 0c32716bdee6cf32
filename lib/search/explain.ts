import type { SearchEngine } from "./engine";
import { modelTokens } from "./model/tokens";
import { search } from "./query";
import { cleanQuery } from "./words";

const MOST = 5;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** Why a search answers as it does, line by line: what is read, what the model makes of it, and the thresholds. */
export function explainSearch(engine: SearchEngine, raw: string): string[] {
  const { query } = cleanQuery(raw);
  const meaning = engine.model(query);
  const { thresholds } = engine.danger;
  const { danger, caution, hits, nearest, sure } = search(engine, raw);
  const shown = danger ? `the red box “${danger.kind}”` : caution ? "the quiet line" : "nothing";
  const topics = [...meaning.topics].sort(([, a], [, b]) => b - a).slice(0, MOST);
  return [
    `read as: ${modelTokens(query).join(" ")}`,
    `danger ${percent(meaning.danger)}, most likely ${meaning.kind}: shows ${shown} (box from ${percent(thresholds.box)}, line from ${percent(thresholds.line)})`,
    ...wordShares(engine, query).map(([word, more]) => `  ${word}: ${more >= 0 ? "+" : "−"}${percent(Math.abs(more))}`),
    `language ${meaning.language}; another subject ${percent(meaning.off)} (told as such from ${percent(thresholds.off)})`,
    ...topics.map(
      ([place, share]) =>
        `page ${place}: ${percent(share)}${share >= thresholds.page ? "" : " (an answer from ".concat(percent(thresholds.page), ")")}`,
    ),
    `${hits.length > 0 ? (sure ? "answers" : "nearest, not surely an answer") : "nearest, as another subject"}: ${[...hits, ...nearest].map(({ address }) => address).join(" ")}`,
  ];
}

/** How much less danger there would be without each word, the most telling first. */
function wordShares({ model }: SearchEngine, query: string): [string, number][] {
  const words = query.split(" ");
  const { danger } = model(query);
  return words
    .map((word, i): [string, number] => [word, danger - model(words.filter((_, at) => at !== i).join(" ")).danger])
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST);
}
