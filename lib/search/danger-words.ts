import { damerauLevenshtein, deletions, maxEdits, phoneticKey, transpositions } from "./edit-distance";
import { segmentWords } from "./segment-words";
import { stemOf, tokenize } from "./words";

/** Words that danger is made of, and those that look like them. */
export interface DangerLexicon {
  readonly words: ReadonlySet<string>;
  /** The same words by their first letter: few people mistype it. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** The same words by what is left of them when letters are missing, and by how they sound. */
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlySet<string>;
  /** Words that may be parts of others that were run together. */
  readonly small: ReadonlySet<string>;
  readonly normalization: NormalizationRules;
  /** Right words, never taken for a mistyped other. */
  readonly isRight: (word: string) => boolean;
}

/** How words are read before they are compared. */
export interface NormalizationRules {
  readonly stopWords: ReadonlySet<string>;
  /** What people type on a phone and what it means. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
}

const LONGEST = 60;
/** From here on a number is many. */
const MANY = 6;

/** The words of a concept or a query as normalization compare them: "od'd" is one word, "2yo" two; words that say nothing are gone. */
export function dangerTokens(text: string, { stopWords, abbreviations }: NormalizationRules): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\bo\.?d[.'’]{0,2}(?=(?:d|ed|ing|s)?\b)/g, "od")
    .replace(/\bodd?\b/g, "od")
    .replace(/\b(can|could|do|does|did|is|are|was|have|has|had|will|would) not\b/g, "$1nt")
    .replace(/(\d)(?=\p{L})|(\p{L}{3})(?=\d)/gu, "$& ");
  return tokenize(plain)
    .slice(0, LONGEST)
    .flatMap((word) => abbreviations.get(word) ?? [word])
    .filter((word) => !stopWords.has(word));
}

/** Everything that each word of a query may stand for: itself, its stem, what it was meant to be. */
export function readingsOf(query: string, lexicon: DangerLexicon): ReadonlySet<string>[] {
  const { normalization } = lexicon;
  return dangerTokens(query, normalization)
    .flatMap((word) => (isSound(word, lexicon) ? [word] : (partsOf(word, lexicon) ?? [word])))
    .flatMap((word) => normalization.abbreviations.get(word) ?? [word])
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

/** What is left of a word when a letter or every vowel is missing, and how it sounds. */
export function deletionKeys(word: string): string[] {
  if (word.length < 4) return [];
  return [...new Set([...(word.length > 4 ? deletions(word) : []), soundOf(word), word.replace(/[aeiou]/g, "")])];
}

function nearOnes(word: string, { words, byLetter, byDeletion }: DangerLexicon): string[] {
  if (word.length < 3 || /\d/.test(word)) return [];
  const most = maxEdits(word);
  const close = (byLetter.get(word[0] ?? "") ?? []).filter(
    (other) => most > 0 && other.length > 4 && damerauLevenshtein(word, other, most) <= most,
  );
  const swapped = transpositions(word).filter((other) => words.has(other));
  const meant = word.endsWith("in") ? [`${word}g`] : [];
  return [...close, ...swapped, ...meant, ...(byDeletion.get(word) ?? []), ...(byDeletion.get(soundOf(word)) ?? [])];
}

/** Marked, so that it is not taken for a word with a letter missing. */
function soundOf(word: string): string {
  return `=${phoneticKey(word)}`;
}

/** The words of danger that were run together in one. */
function partsOf(word: string, { words, small }: DangerLexicon): readonly string[] | null {
  if (word.length < 7) return null;
  const parts = segmentWords(word, (part) => (part.length > 1 || part === "i") && (words.has(part) || small.has(part)));
  return parts?.some((part) => part.length > 3) ? parts : null;
}
