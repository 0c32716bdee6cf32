import { dangerAnswer } from "./danger";
import type { SearchEngine } from "./engine";
import { type RankedPage, rankPages } from "./rank";
import { meantQuery, type Reading, readQuery } from "./reading";
import { snippetOf } from "./snippet";
import type { PageHit, SearchResult, SectionTexts, SnippetPart } from "./types";
import { cleanQuery, stemOf } from "./words";

const MAX_PAGES = 8;
const MAX_SECTIONS = 3;
const MAX_NEAREST = 4;
/** A page that is so much worse than the best one is no answer. */
const LEAST = 0.12;

/** From which share on a query counts as Spanish: of three sets by strangers it finds 378 of 388 that are Spanish or mixed, and takes 9 of 2,477 English ones for it. */
const SPANISH = 0.2;
/** Signs of Spanish that English has not; one word alone may tell the model too little. */
const SPANISH_LETTERS = /[áéíóúñ¿¡]/i;

/**
 * Searches the site. The same function answers on the server and in the browser.
 * @param raw whatever a reader typed or an address carried; anything is allowed
 * @param texts what snippets are cut from; without them there are none
 * @returns pages, best first, each with its best parts; none when the query is about another subject
 */
export function search(engine: SearchEngine, raw: string, texts: SectionTexts = {}): SearchResult {
  const { query, cut } = cleanQuery(raw);
  const reading = readQuery(engine, query);
  const asked = reading.words.length > 0;
  const spanish = asked && (reading.meaning.spanish >= SPANISH || SPANISH_LETTERS.test(query));
  const { notice: danger, caution } = asked
    ? dangerAnswer(query, reading.meaning, engine.danger, spanish)
    : { notice: null, caution: false };
  const ranked = asked ? rankPages(engine, reading, danger?.more) : [];
  const ours = danger !== null || (!isNonsense(reading) && (caution || isOurSubject(engine, reading)));
  const enough = ranked.filter(({ score }) => score >= LEAST * (ranked[0]?.score ?? 0));
  const shown = enough.slice(0, ours ? MAX_PAGES : MAX_NEAREST).map((page) => pageHit(engine, page, reading, texts));
  return {
    query,
    cut,
    meant: meantQuery(reading),
    danger,
    caution,
    spanish,
    sure: isSure(engine, reading, ranked[0]),
    more: ours && enough.length > shown.length,
    hits: ours ? shown : [],
    nearest: ours ? [] : shown,
  };
}

/** Whether no word of a query that tells something is one that anybody knows: the model then only guesses. */
function isNonsense({ words }: Reading): boolean {
  const telling = words.filter(({ tells }) => tells);
  return telling.length > 0 && !telling.some(({ known }) => known);
}

/** Whether a query is about what this site explains: “cheap flights” finds nothing although some page says “cheap”. */
function isOurSubject({ danger: { thresholds } }: SearchEngine, { meaning, words, names }: Reading): boolean {
  const telling = words.filter(({ tells }) => tells).length;
  const named = names.some(({ at, strength }) => strength === 1 && at.length >= Math.max(1, telling));
  return named || meaning.off < thresholds.off;
}

/** Whether the first page is an answer: the model expects it, or the query is what it is called. */
function isSure({ danger: { thresholds } }: SearchEngine, reading: Reading, first?: RankedPage): boolean {
  const { meaning, words, names } = reading;
  if (!first || isNonsense(reading) || !words.some(({ tells }) => tells)) return false;
  const share = [...meaning.topics].reduce((sum, [place, one]) => (place.split("#")[0] === first.address ? sum + one : sum), 0);
  const named = names.some(
    ({ at, places }) => at.length === words.length && places.some((place) => place.startsWith(first.address)),
  );
  return named || share >= thresholds.page;
}

function pageHit(engine: SearchEngine, { address, score, sections }: RankedPage, reading: Reading, texts: SectionTexts): PageHit {
  const marks = marksOf(reading);
  const parts = sections.filter((id) => id in engine.headings).slice(0, MAX_SECTIONS);
  return {
    address,
    title: engine.titles[address] ?? address,
    snippet: bestSnippet([...sections, address], marks, texts),
    sections: parts.map((id) => ({ address: id, heading: engine.headings[id] ?? "" })),
    score,
  };
}

/** The best section may have been found by its heading or its page's names; its text then shows nothing that was asked for. */
function bestSnippet(ids: readonly string[], marks: ReadonlySet<string>, texts: SectionTexts): readonly SnippetPart[] {
  const written = ids.flatMap((id) => texts[id] || []);
  for (const text of written.slice(0, MAX_SECTIONS)) {
    const snippet = snippetOf(text, marks);
    if (snippet.some(({ match }) => match)) return snippet;
  }
  return snippetOf(written[0] ?? "", marks);
}

/** The stems that snippets mark. */
function marksOf({ words }: Reading): Set<string> {
  return new Set(words.filter(({ tells }) => tells).flatMap(({ stem, others }) => [stem, ...others.map(stemOf)]));
}
