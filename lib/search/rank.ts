import type { SearchEngine } from "./engine";
import { type InvertedIndex, pageOf, type Scores } from "./inverted-index";
import type { PhraseMatch } from "./phrases";
import type { QueryWord, Reading } from "./reading";
import { stemOf } from "./words";

/** How well a page answers, with its sections from best to worst. */
export interface RankedPage {
  readonly address: string;
  readonly score: number;
  readonly sections: readonly string[];
}

/** What places or pages score. */
type Worth = Map<string, number>;

// Chosen by hand while developing, against the judged set of docs/decisions/0007-search.md. Each was measured on its 60 queries
// at half and at twice its value (npm run search:eval; success@1, MRR): as they stand, 96.7 % and 0.983. What says “no change”
// has no effect on that set, and stands for the case that it names.

/** How much more what people call a page counts than the words on it. Half: 95.0 %, 0.975; twice: no change. */
const PHRASES = 2.4;
/** How much a phrase counts that lies inside a longer one: “medical leave” is no “medical detox”. No change. */
const INSIDE = 0.4;
/** How much more a phrase counts for each word after its first. No change. */
const LONGER = 0.2;
/** How much the site's word for what was typed counts. No change. */
const MEANS = 0.5;
/** How much the words count that a mistyped one may also have been. No change. */
const OTHERS = 0.5;
/** How much the beginning of a longer word counts. No change. */
const BEGUN = 0.6;
/** Puts the part that a phrase names before parts that only have the words: more than any text scores. No change. */
const NAMED = 100;
/** The glossary has every word; a page about the thing says more. No change. */
const GLOSSARY = 0.45;
/** How much each section that matches counts for its page. No change. */
const PARTS = 0.03;
/** How much the place that tells what to do now counts. Half: no change; twice: 98.3 %, 0.992, one query of 60. */
const URGENT = 0.8;
/** Nobody reads further. No change. */
const MOST = 10;

/**
 * All pages that match, best first.
 * @param urgent the place that says what to do in the danger that a query speaks of
 */
export function rankPages({ index, titles }: SearchEngine, reading: Reading, urgent?: string): RankedPage[] {
  const weights = reading.words.map((word) => weightOf(word, index));
  const text = textScores(reading, weights, index);
  const named = phraseScores(reading, weights);
  if (urgent) named.set(urgent, Math.max(URGENT, named.get(urgent) ?? 0));
  const sections = sumOf(text, index);
  const pages = pageScores(text, sections, index);
  const top = Math.max(...pages.values(), 1e-9);
  const best = bestNamed(named);
  return [...new Set([...pages.keys(), ...best.keys()])]
    .filter((address) => address in titles)
    .map((address) => ({ address, score: (pages.get(address) ?? 0) / top + PHRASES * (best.get(address) ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map((page) => ({ ...page, sections: orderedSections(page.address, sections, named, index) }));
}

/** How telling a word is: rare ones most. A word that no page has is as telling as the rarest. */
function weightOf({ tells, stem }: QueryWord, { sections, countOf }: InvertedIndex): number {
  return tells ? Math.log(1 + sections.length / (1 + countOf(stem))) : 0.1;
}

/** For each word: the score of each section. */
function textScores({ words, phrases }: Reading, weights: readonly number[], index: InvertedIndex): Scores[] {
  const typed = words.flatMap((word, i) => (word.tells ? [wordScores(word, i === words.length - 1, index)] : []));
  const said = new Map(
    phrases.flatMap(({ meaning, at, strength }) => meaning.means.map((stem) => [stem, strength * share(at, weights)])),
  );
  const means = [...said].map(([stem, weight]) => index.scoresOf(stem, MEANS * weight));
  return [...typed, ...means];
}

function wordScores({ word, stem, others }: QueryWord, last: boolean, { scoresOf, beginningWith }: InvertedIndex): Scores {
  const scores = scoresOf(stem);
  if (last && word.length > 2) raise(scores, beginningWith(word), BEGUN);
  for (const other of others) raise(scores, scoresOf(stemOf(other)), OTHERS);
  return scores;
}

// Loops, since these run over all sections of the site for each word.

function raise(scores: Scores, others: Scores, by: number): void {
  for (let i = 0; i < scores.length; i++) {
    const score = (others[i] ?? 0) * by;
    if (score > (scores[i] ?? 0)) scores[i] = score;
  }
}

function sumOf(all: readonly Scores[], { sections }: InvertedIndex): Scores {
  const sums = new Float64Array(sections.length);
  for (const scores of all) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (scores[i] ?? 0);
  return sums;
}

/** A page is as good as its best section for each word, and better when one section has several. */
function pageScores(all: readonly Scores[], sums: Scores, { pages }: InvertedIndex): Worth {
  const worth: Worth = new Map();
  for (const [page, sections] of pages) {
    let score = bestOf(sections, sums);
    if (score === 0) continue;
    for (const scores of all) score += bestOf(sections, scores);
    for (const i of sections) score += PARTS * (sums[i] ?? 0);
    worth.set(page, page === "/glossary" ? score * GLOSSARY : score);
  }
  return worth;
}

function bestOf(sections: readonly number[], scores: Scores): number {
  let best = 0;
  for (const i of sections) best = Math.max(best, scores[i] ?? 0);
  return best;
}

function bestNamed(named: Worth): Worth {
  const best: Worth = new Map();
  for (const [place, score] of named) best.set(pageOf(place), Math.max(score, best.get(pageOf(place)) ?? 0));
  return best;
}

/** How much of a query each place's phrases cover. */
function phraseScores({ words, phrases }: Reading, weights: readonly number[]): Worth {
  const telling = words.filter(({ tells }) => tells).length;
  const counted = phrases.filter((phrase) => counts(phrase, phrases, telling));
  const covered = new Map<string, number[]>();
  for (const phrase of counted) {
    const { meaning, at, strength } = phrase;
    const force = strength * (isInside(phrase, counted) ? INSIDE : 1) * (1 + LONGER * (at.length - 1));
    for (const [place, weight] of meaning.pages) {
      const best = covered.get(place) ?? [];
      for (const i of at) best[i] = Math.max(best[i] ?? 0, weight * force);
      covered.set(place, best);
    }
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(
    [...covered].map(([place, best]) => [place, best.reduce((sum, force, i) => sum + (force ?? 0) * (weights[i] ?? 0), 0) / all]),
  );
}

/** An everyday word counts only alone or beside a word of our subject. */
function counts({ meaning, at }: PhraseMatch, all: readonly PhraseMatch[], telling: number): boolean {
  return (
    !meaning.weak || at.length >= telling || all.some((other) => !other.meaning.weak && !other.at.some((i) => at.includes(i)))
  );
}

function isInside({ at }: PhraseMatch, all: readonly PhraseMatch[]): boolean {
  return all.some((other) => other.strength === 1 && other.at.length > at.length && at.every((i) => other.at.includes(i)));
}

function share(at: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return at.reduce((sum, i) => sum + (weights[i] ?? 0), 0) / all;
}

/** A page's places, best first; one that a phrase names comes before all others. */
function orderedSections(address: string, sums: Scores, named: Worth, { sections, pages }: InvertedIndex): string[] {
  const worth: Worth = new Map([...named].filter(([id]) => pageOf(id) === address).map(([id, score]) => [id, NAMED * score]));
  for (const i of pages.get(address) ?? []) {
    const id = sections[i] ?? "";
    if (sums[i]) worth.set(id, (worth.get(id) ?? 0) + sums[i]);
  }
  return [...worth].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
