import type { SearchEngine } from "./engine";
import { type PhraseMatch, phrasesIn } from "./phrases";
import { isCommon, isSpanishCommon, stemOf, tokenize } from "./words";

/** A word of a query. */
export interface QueryWord {
  /** As it was typed. */
  readonly typed: string;
  /** What it was meant to be; the word itself when it is right. */
  readonly word: string;
  readonly stem: string;
  /** Other words that it may have been meant to be. */
  readonly others: readonly string[];
  /** Not a common word. */
  readonly tells: boolean;
  /** Some page or phrase has it. */
  readonly known: boolean;
}

/** A query, understood. */
export interface Reading {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly PhraseMatch[];
  readonly spanish: boolean;
}

/** No query of more words means more. */
const MAX_WORDS = 40;
/** Putting words right takes time; a query with more wrong ones is no query. */
const MAX_WRONG = 6;

/** Reads a clean query: puts mistyped words right and finds what people call things. */
export function readQuery(engine: SearchEngine, query: string): Reading {
  let wrong = 0;
  const words = tokenize(query)
    .slice(0, MAX_WORDS)
    .flatMap((typed, i, all) => readWord(engine, typed, i === all.length - 1, () => ++wrong <= MAX_WRONG));
  const stems = words.map(({ stem }) => stem);
  const tells = words.map((word) => word.tells);
  const phrases = phrasesIn(stems, tells, engine.phrases);
  return { words, phrases, spanish: isSpanish(query, words, phrases) };
}

/** Usually one word; more when several were run together. */
function readWord(engine: SearchEngine, typed: string, last: boolean, mayCorrect: () => boolean): QueryWord[] {
  const { vocabulary, index } = engine;
  const right = { typed, word: typed, stem: stemOf(typed), others: [] };
  if (isCommon(typed)) return [{ ...right, tells: false, known: true }];
  if (vocabulary.has(typed) || index.has(right.stem)) return [{ ...right, tells: true, known: true }];
  // Of a word that is still being typed, two letters say nothing.
  if (last && (typed.length < 3 || index.begins(typed))) return [{ ...right, tells: true, known: true }];
  if (!mayCorrect()) return [{ ...right, tells: true, known: false }];
  const [word, ...others] = vocabulary.near(typed);
  if (word) return [{ typed, word, stem: stemOf(word), others, tells: true, known: true }];
  const parts = vocabulary.segment(typed) ?? [];
  if (parts.length === 0) return [{ ...right, tells: true, known: false }];
  return parts.map((part) => ({ typed, word: part, stem: stemOf(part), others: [], tells: !isCommon(part), known: true }));
}

function isSpanish(query: string, words: readonly QueryWord[], phrases: readonly PhraseMatch[]): boolean {
  if (/[¿¡ñ]/i.test(query)) return true;
  const common = words.filter(({ typed }) => isSpanishCommon(typed)).length;
  return phrases.some(({ meaning }) => meaning.spanish) || common > 1;
}

/** The query with its mistyped words put right; null when none was. */
export function meantQuery({ words }: Reading): string | null {
  return words.some(({ typed, word }) => typed !== word) ? words.map(({ word }) => word).join(" ") : null;
}
