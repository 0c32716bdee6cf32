import type { SayEntry } from "./types";
import { isCommon, stemOf, tokenize } from "./words";

/** What a phrase leads to. */
export interface Meaning {
  /** Addresses with their weight. */
  readonly pages: readonly (readonly [string, number])[];
  /** Words of the site that mean the same. */
  readonly means: readonly string[];
  /** How many of its words count. */
  readonly length: number;
  readonly weak: boolean;
  readonly spanish: boolean;
}

/** A phrase that was found in a query: which of its words it covers. */
export interface PhraseMatch {
  readonly meaning: Meaning;
  readonly at: readonly number[];
  /** 1 when its words stand together, less when they are only all there. */
  readonly strength: number;
}

/** Phrases by their words; `byWord` finds those whose words stand apart. */
export interface PhraseBook {
  readonly exact: ReadonlyMap<string, readonly Meaning[]>;
  readonly byWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
}

/** Where a phrase's first, second, … page stands in the results. */
const PLACES = [1, 0.6, 0.4, 0.3, 0.25];
/** What a page calls itself counts less than what an editor said a phrase means. */
const OWN_NAME = 0.7;
const GLOSSARY_NAME = 0.45;
const APART = 0.6;

/** The words of a phrase that count; all of them when none is more than common. */
export function keyWords(text: string): string[] {
  const words = tokenize(text);
  const telling = words.filter((word) => !isCommon(word));
  return (telling.length > 1 || (telling.length === 1 && words.length < 3) ? telling : words).map(stemOf);
}

/** Builds the book of phrases from what editors wrote and from what pages are called. */
export function phraseBook(entries: readonly (SayEntry & { spanish?: boolean; name?: boolean })[]): PhraseBook {
  const exact = new Map<string, Meaning[]>();
  const byWord = new Map<string, string[][]>();
  for (const entry of entries) for (const say of entry.say) add(say, entry, exact, byWord);
  const longest = Math.max(1, ...[...exact.keys()].map((key) => key.split(" ").length));
  return { exact, byWord, longest };
}

function add(
  say: string,
  { pages, means, weak = false, spanish = false, name = false }: SayEntry & { spanish?: boolean; name?: boolean },
  exact: Map<string, Meaning[]>,
  byWord: Map<string, string[][]>,
): void {
  const words = keyWords(say);
  const own = pages[0]?.startsWith("/glossary#") ? GLOSSARY_NAME : OWN_NAME;
  const weighted = pages.map((page, i) => [page, (PLACES[i] ?? 0.2) * (name ? own : 1)] as const);
  const meaning = { pages: weighted, means: means ? keyWords(means) : [], length: words.length, weak, spanish };
  const key = words.join(" ");
  const known = exact.get(key);
  exact.set(key, [...(known ?? []), meaning]);
  const [first] = words;
  if (!known && first && words.length > 1) byWord.set(first, [...(byWord.get(first) ?? []), words]);
}

/**
 * Every phrase that a query holds.
 * @param words all stems of the query, common words too
 * @param telling which of them are more than common
 */
export function phrasesIn(words: readonly string[], telling: readonly boolean[], book: PhraseBook): PhraseMatch[] {
  const all = words.map((_, i) => i);
  const whole = runs(all, words, book);
  const tight = runs(
    all.filter((i) => telling[i]),
    words,
    book,
  );
  const seen = new Set<string>();
  return [...whole, ...tight, ...scattered(words, telling, book)].filter(({ meaning, at }) => {
    const key = `${meaning.pages.map(([page]) => page).join()} ${at.join()} ${meaning.weak}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Phrases whose words follow each other. */
function runs(places: readonly number[], words: readonly string[], { exact, longest }: PhraseBook): PhraseMatch[] {
  return places.flatMap((_, start) => {
    const found: PhraseMatch[] = [];
    for (let end = start + 1; end <= Math.min(places.length, start + longest); end++) {
      const at = places.slice(start, end);
      const meanings = exact.get(at.map((i) => words[i]).join(" ")) ?? [];
      found.push(...meanings.map((meaning) => ({ meaning, at, strength: 1 })));
    }
    return found;
  });
}

/** Phrases of several words that are all there, in whatever order. */
function scattered(words: readonly string[], telling: readonly boolean[], { exact, byWord }: PhraseBook): PhraseMatch[] {
  return words.flatMap((word, i) =>
    (telling[i] ? (byWord.get(word) ?? []) : []).flatMap((phrase) => {
      const at = phrase.map((part) => words.indexOf(part));
      if (at.includes(-1) || new Set(at).size < at.length) return [];
      const meanings = exact.get(phrase.join(" ")) ?? [];
      return meanings.map((meaning) => ({ meaning, at, strength: APART }));
    }),
  );
}
