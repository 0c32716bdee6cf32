import type { SearchEngine } from "./engine";
import type { PhraseMatch } from "./phrases";
import type { QueryWord, Reading } from "./reading";
import { stemOf } from "./words";

/** How well a page answers, with its sections from best to worst. */
export interface RankedPage {
  readonly address: string;
  readonly score: number;
  readonly sections: readonly string[];
}

type Scores = Map<string, number>;
type Find = (term: string, prefix?: boolean) => ReadonlyMap<string, number>;

/** How much more what people call a page counts than the words on it. */
const PHRASES = 2.4;
/** How much a phrase counts that lies inside a longer one: “medical leave” is no “medical detox”. */
const INSIDE = 0.4;
const LONGER = 0.2;
/** How much the site's word for what was typed counts. */
const MEANS = 0.5;
const OTHERS = 0.5;
/** How much the beginning of a longer word counts. */
const BEGUN = 0.6;
const NAMED = 100;
/** The glossary has every word; a page about the thing says more. */
const GLOSSARY = 0.45;
/** How much each section that matches counts for its page. */
const PARTS = 0.03;
/** How much the place that tells what to do now counts. */
const URGENT = 0.8;
/** So many sections make a word worth remembering; few words have so many. */
const COSTLY = 40;
/** About so many of their scores are kept; what readers type must not fill the memory. */
const MOST_KEPT = 1e5;
/** Nobody reads further. */
const MOST = 10;

/**
 * All pages that match, best first.
 * @param urgent the place that says what to do in the danger that a query speaks of
 */
export function rankPages(engine: SearchEngine, reading: Reading, urgent?: string): RankedPage[] {
  const find = remembering(engine);
  const weights = reading.words.map((word) => weightOf(engine, word, find));
  const text = textScores(reading, weights, find);
  const named = phraseScores(reading, weights);
  if (urgent) named.set(urgent, Math.max(URGENT, named.get(urgent) ?? 0));
  const sections = sumOf(text);
  const pages = pageScores(text, sections);
  const top = Math.max(...pages.values(), 1e-9);
  const best = bestByPage(named);
  return [...new Set([...pages.keys(), ...best.keys()])]
    .filter((address) => address in engine.titles)
    .map((address) => ({ address, score: (pages.get(address) ?? 0) / top + PHRASES * (best.get(address) ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map((page) => ({ ...page, sections: orderedSections(page.address, sections, named) }));
}

/** Looks words up, each once a query; those that many sections have, once for good. */
function remembering({ index, scored }: SearchEngine): Find {
  const known = new Map<string, Scores>();
  return (term, prefix = false) => {
    const key = prefix ? `${term}*` : term;
    const before = known.get(key) ?? scored.get(key);
    if (before) return before;
    const scores = new Map(index.search(term, { prefix }).map(({ id, score }) => [String(id), score]));
    known.set(key, scores);
    if (!prefix && scores.size >= COSTLY && scores.size * scored.size < MOST_KEPT) scored.set(key, scores);
    return scores;
  };
}

/** How telling a word is: rare ones most. A word that no page has is as telling as the rarest. */
function weightOf({ index }: SearchEngine, { tells, stem }: QueryWord, find: Find): number {
  if (!tells) return 0.1;
  return Math.log(1 + index.documentCount / (1 + find(stem).size));
}

/** For each word: the score of each section. */
function textScores({ words, phrases }: Reading, weights: readonly number[], find: Find): Scores[] {
  const typed = words.flatMap((word, i) => (word.tells ? [wordScores(word, i === words.length - 1, find)] : []));
  const said = new Map(
    phrases.flatMap(({ meaning, at, strength }) => meaning.means.map((stem) => [stem, strength * share(at, weights)])),
  );
  const means = [...said].map(([stem, weight]) => scaled(find(stem), MEANS * weight));
  return [...typed, ...means];
}

function wordScores({ word, stem, others }: QueryWord, last: boolean, find: Find): Scores {
  const scores: Scores = new Map(find(stem));
  if (last && word.length > 2) raise(scores, scaled(find(word, true), BEGUN));
  for (const other of others) raise(scores, scaled(find(stemOf(other)), OTHERS));
  return scores;
}

function scaled(scores: ReadonlyMap<string, number>, by: number): Scores {
  return new Map([...scores].map(([id, score]) => [id, score * by]));
}

function raise(scores: Scores, others: ReadonlyMap<string, number>): void {
  for (const [id, score] of others) scores.set(id, Math.max(score, scores.get(id) ?? 0));
}

function sumOf(all: readonly Scores[]): Scores {
  const sums: Scores = new Map();
  for (const scores of all) for (const [id, score] of scores) sums.set(id, score + (sums.get(id) ?? 0));
  return sums;
}

/** A page is as good as its best section for each word, and better when one section has several. */
function pageScores(all: readonly Scores[], sections: Scores): Scores {
  const pages = sumOf([...all.map(bestByPage), bestByPage(sections)]);
  for (const [id, score] of sections) {
    const page = pageOf(id);
    pages.set(page, (pages.get(page) ?? 0) + score * PARTS);
  }
  const glossary = pages.get("/glossary");
  if (glossary) pages.set("/glossary", glossary * GLOSSARY);
  return pages;
}

function bestByPage(scores: Scores): Scores {
  const best: Scores = new Map();
  for (const [id, score] of scores) {
    const page = pageOf(id);
    if (score > (best.get(page) ?? 0)) best.set(page, score);
  }
  return best;
}

/** How much of a query each place's phrases cover. */
function phraseScores({ words, phrases }: Reading, weights: readonly number[]): Scores {
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

function pageOf(place: string): string {
  const at = place.indexOf("#");
  return at < 0 ? place : place.slice(0, at);
}

/** A place that a phrase names comes before all others. */
function orderedSections(address: string, scores: Scores, named: Scores): string[] {
  const value = (id: string) => (scores.get(id) ?? 0) + NAMED * (named.get(id) ?? 0);
  const places = new Set([...scores.keys(), ...named.keys()].filter((id) => pageOf(id) === address));
  return [...places].sort((a, b) => value(b) - value(a));
}
