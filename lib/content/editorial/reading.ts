import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { syllable } from "syllable";
import { wordPattern } from "../word-pattern";
import { blank } from "./blank";
import type { Prose } from "./prose";
import { type Sentence, sentencesOf } from "./sentences";

/** SMOG was made for thirty sentences; with fewer it says little. */
const SMOG_SENTENCES = 30;
/** Labels like “Opioids.” are not sentences. */
const FEWEST_WORDS = 3;

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** US school grade by Flesch–Kincaid: length of sentences and of words. */
  readonly fleschKincaid: number;
  /** US school grade by SMOG: long words only; null for fewer than thirty sentences. */
  readonly smog: number | null;
}

/**
 * How hard a text is to read. Names of laws and offices are left out: no writer can make them shorter.
 * @param prose paragraphs only; headings and tables are not sentences
 * @param names what to leave out
 */
export function readingOf(prose: readonly Prose[], names: readonly string[]): Reading {
  return measure(prose.flatMap(sentencesOf), wordPattern(names));
}

/** The sentences that are hardest by Flesch–Kincaid, hardest first. */
export function hardest(prose: readonly Prose[], names: readonly string[], count = 3): { sentence: Sentence; grade: number }[] {
  const known = wordPattern(names);
  return prose
    .flatMap(sentencesOf)
    .map((sentence) => ({ sentence, grade: measure([sentence], known).fleschKincaid }))
    .filter(({ grade }) => !Number.isNaN(grade))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, count);
}

function measure(sentences: readonly Sentence[], known: RegExp): Reading {
  const counted = sentences
    .map((sentence) => syllablesOf(sentence, known))
    .filter((syllables) => syllables.length >= FEWEST_WORDS);
  const words = counted.flat();
  const sum = words.reduce((total, count) => total + count, 0);
  const polysillabicWord = words.filter((count) => count >= 3).length;
  return {
    words: words.length,
    sentences: counted.length,
    fleschKincaid: fleschKincaid({ sentence: counted.length, word: words.length, syllable: sum }),
    smog: counted.length < SMOG_SENTENCES ? null : smogFormula({ sentence: counted.length, polysillabicWord }),
  };
}

const counts = new Map<string, number>();

/** Syllables of each word of a sentence that is not part of a name. */
function syllablesOf({ prose, words }: Sentence, known: RegExp): number[] {
  const text = blank(prose.text, known);
  return words
    .filter(({ text: word, start }) => /\p{L}/u.test(word) && text[start] !== " ")
    .map(({ text: word }) => countIn(word));
}

function countIn(word: string): number {
  const known = counts.get(word) ?? Math.max(1, syllable(word));
  counts.set(word, known);
  return known;
}
