import type { SearchExample } from "@/lib/content/search-examples";
import { pageOf } from "@/lib/search/inverted-index";
import type { Meaning } from "@/lib/search/model/model";
import type { SearchResult } from "@/lib/search/types";

/** An example and what was answered by a search that had not learned from its writer. */
export interface Asked {
  readonly example: SearchExample;
  readonly result: SearchResult;
  readonly meaning: Meaning;
}

/** The first number of each kind's box: who is called first decides whether a kind is right. */
export type FirstNumbers = Readonly<Record<string, string>>;

const share = (some: number, all: number) => (all === 0 ? "–" : `${((100 * some) / all).toFixed(1)} %`).padStart(8);
const isDanger = ({ example }: Asked) => example.danger !== "none";
const hasBox = ({ result }: Asked) => result.danger !== null;
const hasEither = ({ result }: Asked) => result.danger !== null || result.caution;
const isOff = ({ example }: Asked) => example.pages[0] === "off";

/** All figures of a measurement, as lines of text. */
export function reportOf(asked: readonly Asked[], numbers: FirstNumbers): string[] {
  const seen = asked.filter(isDanger).filter(hasBox);
  const right = seen.filter(({ example, result }) => numbers[result.danger?.kind ?? ""] === numbers[example.danger]);
  const off = asked.filter(isOff);
  const empty = asked.filter(({ result }) => result.hits.length === 0 && result.nearest.length === 0);
  return [
    `${asked.length} searches, ${asked.filter(isDanger).length} of danger; each answered without having learned from its writer`,
    "",
    `${"".padEnd(24)}   rows     box  or line   alarms  or line`,
    dangerLine("all", asked),
    ...by(asked, ({ example }) => `  ${example.language}`, dangerLine),
    ...by(asked, ({ example }) => `  ${example.trait}`, dangerLine),
    ...by(asked.filter(isDanger), ({ example }) => `  ${example.danger}`, dangerLine),
    `right kind (its first number) of dangers with a box ${share(right.length, seen.length).trim()}`,
    "",
    `${"".padEnd(24)}   rows success@1 success@3    MRR`,
    pagesLine("all with a page", asked),
    pagesLine("  danger", asked.filter(isDanger)),
    pagesLine(
      "  ordinary",
      asked.filter((one) => !isDanger(one)),
    ),
    ...by(asked, ({ example }) => `  ${example.language}`, pagesLine),
    `empty ${empty.length}; other subjects told as such ${share(off.filter(({ result }) => result.hits.length === 0).length, off.length).trim()}; ` +
      `ours taken for others ${share(asked.filter((one) => !isOff(one) && one.result.hits.length === 0).length, asked.length - off.length).trim()}`,
    "",
    ...costs(asked),
    "",
    ...calibration(asked),
  ];
}

function by(
  asked: readonly Asked[],
  nameOf: (one: Asked) => string,
  line: (name: string, some: readonly Asked[]) => string,
): string[] {
  const names = [...new Set(asked.map(nameOf))].sort();
  return names.map((name) =>
    line(
      name,
      asked.filter((one) => nameOf(one) === name),
    ),
  );
}

function dangerLine(name: string, asked: readonly Asked[]): string {
  const [dangers, others] = [asked.filter(isDanger), asked.filter((one) => !isDanger(one))];
  const part = (some: readonly Asked[], has: (one: Asked) => boolean) => share(some.filter(has).length, some.length);
  return `${name.padEnd(24)}${String(asked.length).padStart(7)}${part(dangers, hasBox)} ${part(dangers, hasEither)} ${part(others, hasBox)} ${part(others, hasEither)}`;
}

/** The place of the first right page among the hits; 0 when it is not there. */
export function rankOf({ example, result }: Pick<Asked, "example" | "result">): number {
  const right = new Set(example.pages.map(pageOf));
  return [...result.hits, ...result.nearest].findIndex(({ address }) => right.has(address)) + 1;
}

function pagesLine(name: string, asked: readonly Asked[]): string {
  const ranks = asked.filter((one) => !isOff(one)).map(rankOf);
  const found = (most: number) => share(ranks.filter((rank) => rank > 0 && rank <= most).length, ranks.length);
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, ranks.length);
  return `${name.padEnd(24)}${String(ranks.length).padStart(7)} ${found(1)}  ${found(3)}${mrr.toFixed(3).padStart(8)}`;
}

/** What each threshold would cost: from which share on so many ordinary searches get it, and how many dangers then do. */
function costs(asked: readonly Asked[]): string[] {
  const others = asked
    .filter((one) => !isDanger(one))
    .map(({ meaning }) => meaning.danger)
    .sort((a, b) => b - a);
  const dangers = asked.filter(isDanger).map(({ meaning }) => meaning.danger);
  return [0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2].map((part) => {
    const from = others[Math.floor(part * others.length)] ?? 1;
    return `from ${from.toFixed(3)} on: ${share(dangers.filter((one) => one > from).length, dangers.length).trim()} of dangers, ${share(part, 1).trim()} of others`;
  });
}

/** Of searches that were held so likely to be danger, how many were. */
function calibration(asked: readonly Asked[]): string[] {
  return Array.from({ length: 10 }, (_, i) => {
    const some = asked.filter(({ meaning }) => Math.min(9, Math.floor(meaning.danger * 10)) === i);
    const mean = some.reduce((sum, { meaning }) => sum + meaning.danger, 0) / Math.max(1, some.length);
    return `held ${share(mean, 1).trim()} likely: ${share(some.filter(isDanger).length, some.length).trim()} of ${some.length} were danger`;
  });
}
