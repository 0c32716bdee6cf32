import { mistakesAllowed, mistakesBetween } from "./nearness";
import { stemOf, tokenize } from "./words";

/** Words that danger is made of, and those that look like them. */
export interface DangerLexicon {
  readonly words: ReadonlySet<string>;
  /** The same words by their first letter: few people mistype it. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  /** Right words, never taken for a mistyped other. */
  readonly isRight: (word: string) => boolean;
}

const LONGEST = 60;
/** From here on a number is many. */
const MANY = 6;

/** The words of a concept or a query as rules compare them: "od'd" is one word, "2yo" two; words that say nothing are gone. */
export function dangerTokens(text: string, fillers: ReadonlySet<string>): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\bo\.?d[.'’]{0,2}(?=(?:d|ed|ing|s)?\b)/g, "od")
    .replace(/\bodd?\b/g, "od")
    .replace(/(\d)(?=\p{L})/gu, "$1 ");
  return tokenize(plain)
    .slice(0, LONGEST)
    .filter((word) => !fillers.has(word));
}

/** Everything that each word of a query may stand for: itself, its stem, what it was meant to be. */
export function readingsOf(query: string, lexicon: DangerLexicon): ReadonlySet<string>[] {
  return dangerTokens(query, lexicon.fillers)
    .flatMap((word) => (isSound(word, lexicon) ? [word] : (apart(word, lexicon) ?? [word])))
    .map((word) => readings(word, lexicon));
}

function isSound(word: string, { words, stems, isRight }: DangerLexicon): boolean {
  return words.has(word) || stems.has(stemKey(word)) || isRight(word);
}

function readings(word: string, lexicon: DangerLexicon): ReadonlySet<string> {
  const found = new Set([word, stemKey(word)]);
  if (/^\d+$/.test(word) && Number(word) >= MANY && Number(word) < 500) found.add("#");
  if (!isSound(word, lexicon)) for (const near of nearOnes(word, lexicon)) found.add(near).add(stemKey(near));
  return found;
}

/** A stem, marked so that a short word is not taken for one: “using” is not “us”. */
export function stemKey(word: string): string {
  const stem = stemOf(word);
  return stem.length > 3 ? `${stem}~` : `${word}~`;
}

function nearOnes(word: string, { byLetter }: DangerLexicon): string[] {
  const most = mistakesAllowed(word);
  if (most === 0) return [];
  return (byLetter.get(word[0] ?? "") ?? []).filter((other) => other.length > 4 && mistakesBetween(word, other, most) <= most);
}

/** Words that were run together: “wontwakeup”. */
function apart(word: string, lexicon: DangerLexicon): string[] | null {
  if (word.length < 7 || word.length > 30) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) best.push(bestEnding(word, end, best, lexicon));
  const parts = best[word.length] ?? null;
  return parts?.some((part) => part.length > 3) ? parts : null;
}

/** The fewest words that make up the beginning of a word. */
function bestEnding(word: string, end: number, best: readonly (string[] | null)[], { words, fillers }: DangerLexicon) {
  let found: string[] | null = null;
  for (let start = Math.max(0, end - 14); start < end; start++) {
    const before = best[start];
    const part = word.slice(start, end);
    if (
      before &&
      (part.length > 1 || part === "i") &&
      (words.has(part) || fillers.has(part)) &&
      (!found || before.length + 1 < found.length)
    )
      found = [...before, part];
  }
  return found;
}
