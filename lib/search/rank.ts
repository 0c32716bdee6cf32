import type { DangerData } from "./danger-types";
import type { SearchEngine } from "./engine";
import { type InvertedIndex, pageOf, type Scores } from "./inverted-index";
import type { QueryWord, Reading } from "./reading";
import type { SaidIndex } from "./said";
import { stemOf, tokenize } from "./words";

/** How well a page answers, with its sections from best to worst. */
export interface RankedPage {
  readonly address: string;
  readonly score: number;
  readonly sections: readonly string[];
}

/** What places or pages score. */
type Worth = Map<string, number>;

/** How much what the model says, what people typed for pages, what these are called and the danger's own page count beside the words on a page. */
export interface Weights {
  readonly topics: number;
  readonly said: number;
  /** How many times more the model counts when somebody surely is in danger: what they need is in few pages, and it knows these best. */
  readonly inDanger: number;
  readonly names: number;
  readonly urgent: number;
  /** How far a page for emergencies falls behind when nobody seems to be in danger: dangers are many among what the model learned from. */
  readonly calm: number;
}

/** Chosen on writers who were left out: npm run search:eval. */
export const WEIGHTS: Weights = { topics: 2, inDanger: 3, said: 1.6, names: 1.6, urgent: 0.4, calm: 0.5 };
/** How much the words count that a mistyped one may also have been. */
const OTHERS = 0.5;
/** How much the beginning of a longer word counts. */
const BEGUN = 0.6;
/** The glossary has every word; a page about the thing says more. */
const GLOSSARY = 0.45;
/** How much each section that matches counts for its page. */
const PARTS = 0.03;
/** How much a name counts that lies inside a longer one. */
const INSIDE = 0.4;
/** Puts the part that a name or the model tells before parts that only have the words: more than any text scores. */
const NAMED = 100;
/** Nobody reads further. */
const MOST = 10;

/**
 * All pages that match, best first.
 * @param urgent the place that says what to do in the danger that a query speaks of
 */
export function rankPages(
  { index, titles, said, danger }: SearchEngine,
  reading: Reading,
  urgent?: string,
  weights = WEIGHTS,
): RankedPage[] {
  const text = textScores(reading, index);
  const sections = sumOf(text, index);
  const pages = pageScores(text, sections, index);
  const top = Math.max(...pages.values(), 1e-9);
  const told = toldPlaces(reading, index, weights, emergencyPages(danger));
  if (urgent) raisePlace(told, urgent, weights.urgent);
  const byPage = byPageOf(told);
  if (said) addSaid(byPage, reading, said, weights.said);
  addBegun(byPage, reading, titles);
  return [...new Set([...pages.keys(), ...byPage.keys()])]
    .filter((address) => address in titles)
    .map((address) => ({ address, score: (pages.get(address) ?? 0) / top + (byPage.get(address) ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map((page) => ({ ...page, sections: orderedSections(page.address, sections, [...told], index) }));
}

/** What the model and the names in a query say of each place. */
function toldPlaces(
  { words, names, meaning }: Reading,
  index: InvertedIndex,
  weights: Weights,
  emergencies: ReadonlySet<string>,
): Worth {
  const told: Worth = new Map();
  for (const [place, share] of meaning.topics) {
    const calm = emergencies.has(pageOf(place)) ? 1 - weights.calm * (1 - meaning.danger) : 1;
    // The root: a page that is held half as likely as another may well be the answer that has the words.
    raisePlace(told, place, weights.topics * (1 + weights.inDanger * meaning.danger) * calm * Math.sqrt(share));
  }
  const telling = words.map((word) => weightOf(word, index));
  const all = telling.reduce((sum, weight) => sum + weight, 0);
  const best: Worth = new Map();
  for (const { places, at, strength } of names) {
    const inside = names.some(
      (other) => other.strength === 1 && other.at.length > at.length && at.every((i) => other.at.includes(i)),
    );
    const covered = at.reduce((sum, i) => sum + (telling[i] ?? 0), 0) / all;
    const worth = strength * covered * (inside ? INSIDE : 1);
    for (const place of places)
      best.set(place, Math.max(best.get(place) ?? 0, place.startsWith("/glossary#") ? worth * GLOSSARY : worth));
  }
  for (const [place, worth] of best) raisePlace(told, place, weights.names * worth);
  return told;
}

/** The pages to which the red boxes lead. */
function emergencyPages({ kinds }: DangerData): Set<string> {
  return new Set(Object.values(kinds).map(({ more }) => pageOf(more)));
}

function raisePlace(worth: Worth, place: string, by: number): void {
  worth.set(place, (worth.get(place) ?? 0) + by);
}

/** A page is worth what its places are together. */
function byPageOf(told: Worth): Worth {
  const best: Worth = new Map();
  for (const [place, score] of told) raisePlace(best, pageOf(place), score);
  return best;
}

/** Pages for which people typed the same words. */
function addSaid(worth: Worth, { words }: Reading, said: SaidIndex, weight: number): void {
  const stems = words.filter(({ tells }) => tells).map(({ typed, stem }) => (said.has(stemOf(typed)) ? stemOf(typed) : stem));
  for (const [page, share] of said.sharesOf(stems)) raisePlace(worth, page, weight * share);
}

/** Pages whose title has a word that is still being typed; its first word tells most. */
function addBegun(worth: Worth, { words }: Reading, titles: SearchEngine["titles"]): void {
  const last = words.at(-1)?.word ?? "";
  const named = Object.entries(titles).map(([page, title]) => [page, tokenize(title)] as const);
  if (last.length < 3 || named.some(([, parts]) => parts.includes(last))) return;
  for (const [page, parts] of named)
    if (parts.some((part) => part.startsWith(last))) raisePlace(worth, page, parts[0]?.startsWith(last) ? 1 : 1 / parts.length);
}

/** How telling a word is: rare ones most. A word that no page has is as telling as the rarest. */
function weightOf({ tells, stem }: QueryWord, { sections, countOf }: InvertedIndex): number {
  return tells ? Math.log(1 + sections.length / (1 + countOf(stem))) : 0.1;
}

/** For each word: the score of each section. */
function textScores({ words }: Reading, index: InvertedIndex): Scores[] {
  return words.flatMap((word, i) => (word.tells ? [wordScores(word, i === words.length - 1, index)] : []));
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

/** A page's places, best first; one that a name or the model tells comes before all others. */
function orderedSections(
  address: string,
  sums: Scores,
  told: readonly (readonly [string, number])[],
  { sections, pages }: InvertedIndex,
): string[] {
  const own = told.filter(([id]) => id === address || id.startsWith(`${address}#`));
  const worth: Worth = new Map(own.map(([id, score]) => [id, NAMED * score]));
  for (const i of pages.get(address) ?? []) {
    const id = sections[i] ?? "";
    if (sums[i]) worth.set(id, (worth.get(id) ?? 0) + sums[i]);
  }
  return [...worth].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
