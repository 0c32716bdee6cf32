import type { Postings } from "./postings";

/** How well each section answers, by its number; 0 where it does not. */
export type Scores = Float64Array;

/** Finds the sections that have a word. */
export interface InvertedIndex {
  readonly sections: readonly string[];
  /** Numbers of the sections of each page. */
  readonly pages: ReadonlyMap<string, readonly number[]>;
  /** Whether some text of the site has a stem, be its places known or not. */
  readonly has: (stem: string) => boolean;
  /** How many fields of sections have a stem. */
  readonly countOf: (stem: string) => number;
  readonly scoresOf: (stem: string, weight?: number) => Scores;
  /** The same for all stems that begin so, the longer the less. */
  readonly beginningWith: (letters: string) => Scores;
  /** Whether some stem begins so. */
  readonly begins: (letters: string) => boolean;
}

/** What each field's words count, in their order in the file; chosen by hand, as in rank.ts. */
const BOOSTS = [3, 3, 1.5, 1];
// BM25+ (Lv and Zhai, 2011): how soon a word's repetition stops counting, how much a long text weighs against it, and what being there counts at least.
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;
/** What a longer word counts, and how much less by each of its letters more. */
const LONGER = 0.5;
const EACH = 0.3;

/**
 * The index of some sections. What a section scores for a stem never changes, so it is reckoned here, once: a query
 * only adds it up.
 * @param stems every stem of the site, sorted
 * @param sections the ids of all sections, in the order by which postings count them
 */
export function invertedIndex(stems: readonly string[], sections: readonly string[], postings: Postings): InvertedIndex {
  const numbers = new Map(stems.map((stem, i) => [stem, i]));
  const found = scorePostings(stems.length, postings, sections.length);
  const scores = (from: number, to: number, weightOf: (stem: string) => number): Scores => {
    const sums = new Float64Array(sections.length);
    for (let i = from; i < to; i++) found.addTo(sums, i, weightOf(stems[i] ?? ""));
    return sums;
  };
  const range = (letters: string) => [lowerBound(stems, letters), lowerBound(stems, `${letters}\uFFFF`)] as const;
  return {
    sections,
    pages: pagesOf(sections),
    has: (stem) => numbers.has(stem),
    countOf: (stem) => found.count(numbers.get(stem) ?? -1),
    scoresOf: (stem, weight = 1) => {
      const number = numbers.get(stem) ?? stems.length;
      return scores(number, Math.min(number + 1, stems.length), () => weight);
    },
    beginningWith: (letters) => scores(...range(letters), (stem) => weightOfLonger(stem.length, stem.length - letters.length)),
    begins: (letters) => {
      const [from, to] = range(letters);
      return to > from;
    },
  };
}

function weightOfLonger(length: number, more: number): number {
  return more === 0 ? 1 : (LONGER * length) / (length + EACH * more);
}

/** All stems' sections and scores, one after the other in two long arrays. */
function scorePostings(stems: number, postings: Postings, sections: number) {
  const ends = new Uint32Array(stems);
  const places: number[] = [];
  const scores: number[] = [];
  const averages = averageLengths(postings);
  for (let i = 0; i < stems; i++) {
    for (const [section, score] of scoreStem(postings, i, averages, sections)) {
      places.push(section);
      scores.push(score);
    }
    ends[i] = places.length;
  }
  const [at, worth] = [Uint32Array.from(places), Float32Array.from(scores)];
  const start = (i: number) => ends[i - 1] ?? 0;
  return {
    count: (i: number) => (ends[i] ?? 0) - start(i),
    addTo: (sums: Scores, i: number, weight: number) => {
      for (let n = start(i); n < (ends[i] ?? 0); n++) {
        const section = at[n] ?? 0;
        sums[section] = (sums[section] ?? 0) + weight * (worth[n] ?? 0);
      }
    },
  };
}

function averageLengths({ lengths }: Postings): number[] {
  return BOOSTS.map((_, field) => lengths.reduce((sum, line) => sum + (line[field] ?? 0), 0) / lengths.length);
}

/** What one stem scores in each section, over all fields. */
function scoreStem({ of, lengths }: Postings, stem: number, averages: readonly number[], sections: number): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { field, counts } of of(stem)) {
    const rarity = Math.log(1 + (sections - counts.length + 0.5) / (counts.length + 0.5));
    for (const [section, count] of counts) {
      const size = 1 - B + (B * (lengths[section]?.[field] ?? 0)) / (averages[field] || 1);
      const score = (BOOSTS[field] ?? 1) * rarity * (DELTA + (count * (K + 1)) / (count + K * size));
      scores.set(section, (scores.get(section) ?? 0) + score);
    }
  }
  return scores;
}

function pagesOf(sections: readonly string[]): Map<string, number[]> {
  const pages = new Map<string, number[]>();
  sections.forEach((id, number) => {
    const page = pageOf(id);
    const numbers = pages.get(page);
    if (numbers) numbers.push(number);
    else pages.set(page, [number]);
  });
  return pages;
}

/** The page of a place: /iop of /iop#cost. */
export function pageOf(place: string): string {
  return place.split("#", 1)[0] ?? place;
}

/** Where a word stands, or would stand, among sorted ones. */
function lowerBound(sorted: readonly string[], word: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
