import { inLetters } from "./packed-index";
import { placesIn } from "./postings";
import { isCommon, stemOf, tokenize } from "./words";

/** What people typed and where they were led. */
export interface Led {
  readonly query: string;
  /** Addresses, best first. */
  readonly pages: readonly string[];
}

/** What words say about pages, as it lies in a file. */
export interface SavedSaid {
  /** One whole word for each stem, from A to Z by stem. */
  readonly words: string;
  /** A line for each word: the pages for which it is typed, by distance, as in the places of texts. */
  readonly places: string;
  /** A digit for each of these pages, in the same order: how much a word says for it. */
  readonly levels: string;
  readonly pages: readonly string[];
}

/** Finds pages by what people typed for them. */
export interface SaidIndex {
  readonly has: (stem: string) => boolean;
  /** How much words say for each page, as shares of the page for which they say most; only pages for which they say something. */
  readonly sharesOf: (stems: readonly string[]) => ReadonlyMap<string, number>;
}

/** Fewer uses of a word for a page say nothing of what others will type. */
const LEAST = 3;
/** A word that is typed for a page less than so many times as often as for all says nothing. */
const TELLING = 2;
/** Words that came by chance with a page of few examples: so many uses are added to each page, as they are spread over all. */
const ADDED = 50;
/** Levels are doublings: beyond it a word says no more. */
const HIGHEST = 6;

/** How often something was typed for each page. */
interface Uses {
  readonly all: number;
  readonly ofPage: ReadonlyMap<string, number>;
  readonly ofWord: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Weighs what people typed: how much more often a word was typed for a page than for all pages (pointwise mutual information; Church and
 * Hanks, 1990), in whole doublings.
 */
export function packSaid(led: readonly Led[]): SavedSaid {
  const uses = usesOf(led);
  const pages = [...uses.ofPage.keys()].sort();
  const words = wholeWords(led);
  const told = [...uses.ofWord]
    .map(([stem, counts]) => ({ stem, levels: levelsOf(counts, uses) }))
    .filter(({ levels }) => levels.size > 0)
    .sort((a, b) => (a.stem < b.stem ? -1 : 1));
  const inOrder = told.map(({ levels }) =>
    pages.flatMap((page, at) => (levels.has(page) ? { at, level: levels.get(page) } : [])),
  );
  return {
    words: told.map(({ stem }) => words.get(stem)).join(" "),
    places: inOrder.map((line) => line.map(({ at }, i) => inLetters(at - (line[i - 1]?.at ?? 0))).join("")).join("\n"),
    levels: inOrder.flatMap((line) => line.map(({ level }) => level)).join(""),
    pages,
  };
}

/** Finds pages in what packSaid made. */
export function saidIndex({ words, places, levels, pages }: SavedSaid): SaidIndex {
  const lines = places.split("\n").map(placesIn);
  let read = 0;
  const told = new Map(
    words
      .split(" ")
      .filter(Boolean)
      .map((word, i) => [stemOf(word), (lines[i] ?? []).map((at) => [pages[at] ?? "", Number(levels[read++])] as const)]),
  );
  return {
    has: (stem) => told.has(stem),
    sharesOf: (stems) => {
      const sums = new Map<string, number>();
      for (const [page, level] of stems.flatMap((stem) => told.get(stem) ?? [])) sums.set(page, (sums.get(page) ?? 0) + level);
      const most = Math.max(...sums.values());
      return new Map([...sums].map(([page, sum]) => [page, sum / most]));
    },
  };
}

function usesOf(led: readonly Led[]): Uses {
  const ofPage = new Map<string, number>();
  const ofWord = new Map<string, Map<string, number>>();
  let all = 0;
  for (const { query, pages } of led) {
    const [page = ""] = pages[0]?.split("#") ?? [];
    if (!page.startsWith("/")) continue;
    for (const stem of new Set(tellingWords(query).map(stemOf))) {
      const counts = ofWord.get(stem) ?? new Map<string, number>();
      ofWord.set(stem, counts);
      raise(counts, page);
      raise(ofPage, page);
      all++;
    }
  }
  return { all, ofPage, ofWord };
}

function levelsOf(counts: ReadonlyMap<string, number>, { all, ofPage }: Uses): Map<string, number> {
  const share = [...counts.values()].reduce((sum, count) => sum + count, 0) / all;
  const levels = new Map<string, number>();
  for (const [page, count] of counts) {
    const more = (count + ADDED * share) / ((ofPage.get(page) ?? 0) + ADDED) / share;
    if (count >= LEAST && more >= TELLING) levels.set(page, Math.min(HIGHEST, Math.max(1, Math.round(Math.log2(more)))));
  }
  return levels;
}

/** The most used word of each stem. */
function wholeWords(led: readonly Led[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const word of led.flatMap(({ query }) => tellingWords(query))) raise(uses, word);
  // The last one stays, so the most used comes last.
  return new Map([...uses].sort(([, a], [, b]) => a - b).map(([word]) => [stemOf(word), word]));
}

function tellingWords(query: string): string[] {
  return tokenize(query).filter((word) => !isCommon(word));
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
