import { isCommon, stemOf, tokenize } from "./words";

/** A name of a place: of a page, of one of its parts, or of a word in the glossary. */
export interface NameEntry {
  readonly names: readonly string[];
  readonly place: string;
}

/** A name that a query holds: which of its words it covers. */
export interface NameMatch {
  readonly places: readonly string[];
  readonly at: readonly number[];
  /** 1 when its words stand together, less when they are only all there. */
  readonly strength: number;
}

/** Names by their words; `byWord` finds those whose words stand apart. */
export interface NameBook {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly byWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
}

const APART = 0.6;

/** The words of a name that count; all of them when none is more than common. */
function keyWords(text: string): string[] {
  const words = tokenize(text);
  const telling = words.filter((word) => !isCommon(word));
  return (telling.length > 1 || (telling.length === 1 && words.length < 3) ? telling : words).map(stemOf);
}

/** Builds the book of what places are called. */
export function nameBook(entries: readonly NameEntry[]): NameBook {
  const exact = new Map<string, string[]>();
  const byWord = new Map<string, string[][]>();
  for (const { names, place } of entries)
    for (const name of names) {
      const words = keyWords(name);
      const key = words.join(" ");
      const [first] = words;
      if (!exact.has(key) && first && words.length > 1) byWord.set(first, [...(byWord.get(first) ?? []), words]);
      exact.set(key, [...(exact.get(key) ?? []), place]);
    }
  return { exact, byWord, longest: Math.max(1, ...[...exact.keys()].map((key) => key.split(" ").length)) };
}

/**
 * Every name that a query holds.
 * @param words all stems of the query, common words too
 * @param telling which of them are more than common
 */
export function namesIn(words: readonly string[], telling: readonly boolean[], book: NameBook): NameMatch[] {
  const all = words.map((_, i) => i);
  const tight = all.filter((i) => telling[i]);
  return [...runs(all, words, book), ...runs(tight, words, book), ...scattered(words, telling, book)];
}

/** Names whose words follow each other. */
function runs(places: readonly number[], words: readonly string[], { exact, longest }: NameBook): NameMatch[] {
  return places.flatMap((_, start) => {
    const found: NameMatch[] = [];
    for (let end = start + 1; end <= Math.min(places.length, start + longest); end++) {
      const at = places.slice(start, end);
      const named = exact.get(at.map((i) => words[i]).join(" "));
      if (named) found.push({ places: named, at, strength: 1 });
    }
    return found;
  });
}

/** Names of several words that are all there, in whatever order. */
function scattered(words: readonly string[], telling: readonly boolean[], { exact, byWord }: NameBook): NameMatch[] {
  return words.flatMap((word, i) =>
    (telling[i] ? (byWord.get(word) ?? []) : []).flatMap((name) => {
      const at = name.map((part) => words.indexOf(part));
      if (at.includes(-1) || new Set(at).size < at.length) return [];
      return { places: exact.get(name.join(" ")) ?? [], at, strength: APART };
    }),
  );
}
