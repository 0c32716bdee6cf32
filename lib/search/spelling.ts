import { damerauLevenshtein } from "./edit-distance";
import { segmentWords } from "./segment-words";
import { isCommon } from "./words";

/** Right words, found by how they begin, so that few have to be compared. */
export interface Vocabulary {
  readonly has: (word: string) => boolean;
  readonly near: (word: string) => readonly string[];
  /** The words that were run together in one; null when it is not made of words. */
  readonly segment: (word: string) => readonly string[] | null;
}

const MOST = 3;

/**
 * The site's own words, to which a mistyped one is put right.
 * @param words with how much each is used; among words equally near, the more used wins
 */
export function vocabularyOf(words: ReadonlyMap<string, number>): Vocabulary {
  const groups = new Map<string, string[]>();
  for (const word of words.keys()) for (const key of keysOf(word)) groups.set(key, [...(groups.get(key) ?? []), word]);
  return {
    has: (word) => words.has(word),
    segment: (word) => segmentWords(word, (part) => part.length > 1 && (isCommon(part) || (part.length > 2 && words.has(part)))),
    near: (word) => nearest(word, new Set(keysOf(word).flatMap((key) => groups.get(key) ?? [])), words),
  };
}

/** Its first letter, and its next two: a mistyped word keeps one of them. */
function keysOf(word: string): string[] {
  return [word.slice(0, 1), `-${word.slice(1, 3)}`];
}

/** How many letters may be wrong in a word of this length. */
function allowed({ length }: string): number {
  return length > 6 ? 2 : length > 3 ? 1 : 0;
}

function nearest(word: string, others: ReadonlySet<string>, uses: ReadonlyMap<string, number>): string[] {
  const most = allowed(word);
  if (most === 0 || word.length > 30 || /\d/.test(word)) return [];
  return [...others]
    .filter((other) => other.length > 3 && (word.length > 5 || other[0] === word[0]))
    .map((other) => ({ other, mistakes: damerauLevenshtein(word, other, most), first: other[0] === word[0] ? 0 : 1 }))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes + a.first - b.mistakes - b.first || (uses.get(b.other) ?? 0) - (uses.get(a.other) ?? 0))
    .slice(0, MOST)
    .map(({ other }) => other);
}
