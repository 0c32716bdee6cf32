import type { SearchEngine } from "./engine";
import type { Meaning } from "./model/model";
import { type NameMatch, namesIn } from "./name-book";
import { isCommon, stemOf, tokenize } from "./words";

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
  /** A page has it, somebody typed it, or it was put right; and while what people typed has not come to a device. */
  readonly known: boolean;
}

/** A query, understood. */
export interface Reading {
  readonly words: readonly QueryWord[];
  readonly names: readonly NameMatch[];
  readonly meaning: Meaning;
}

/** No query of more words means more. */
const MAX_WORDS = 40;
/** Putting words right takes time; a query with more wrong ones is no query. */
const MAX_WRONG = 6;

/** Reads a clean query: puts mistyped words right, finds what places are called, and asks the model what is meant. */
export function readQuery(engine: SearchEngine, query: string): Reading {
  let wrong = 0;
  const words = tokenize(query)
    .slice(0, MAX_WORDS)
    .flatMap((typed, i, all) => readWord(engine, typed, i === all.length - 1, () => ++wrong <= MAX_WRONG));
  const stems = words.map(({ stem }) => stem);
  const tells = words.map((word) => word.tells);
  return { words, names: namesIn(stems, tells, engine.names), meaning: engine.model(query) };
}

/** Usually one word; more when several were run together. */
function readWord(engine: SearchEngine, typed: string, last: boolean, mayCorrect: () => boolean): QueryWord[] {
  const { vocabulary, index, said } = engine;
  const right = { typed, word: typed, stem: stemOf(typed), others: [], known: true };
  if (isCommon(typed)) return [{ ...right, tells: false }];
  if (vocabulary.has(typed) || index.has(right.stem)) return [{ ...right, tells: true }];
  // Of a word that is still being typed, two letters say nothing.
  if ((last && (typed.length < 3 || index.begins(typed))) || !mayCorrect()) return [{ ...right, tells: true }];
  const [word, ...others] = vocabulary.near(typed);
  if (word) return [{ ...right, word, stem: stemOf(word), others, tells: true }];
  const parts = vocabulary.segment(typed) ?? [];
  if (parts.length === 0) return [{ ...right, tells: true, known: said?.has(right.stem) ?? true }];
  return parts.map((part) => ({ ...right, word: part, stem: stemOf(part), tells: !isCommon(part) }));
}

/** The query with its mistyped words put right; null when none was. */
export function meantQuery({ words, meaning }: Reading): string | null {
  const changed = words.some(({ typed, word }) => typed !== word);
  // Pages are English: their words are no better way to write a Spanish one.
  return changed && meaning.language === "en" ? words.map(({ word }) => word).join(" ") : null;
}
