import type { SearchEngine } from "./engine";
import { type RankedPage, rankPages } from "./rank";
import { meantQuery, type Reading, readQuery } from "./reading";
import { snippetOf } from "./snippet";
import { isOurSubject, speaksOfDistress } from "./subject";
import type { PageHit, SearchResult, SectionTexts, SnippetPart } from "./types";
import { cleanQuery, stemOf } from "./words";

const MAX_PAGES = 8;
const MAX_SECTIONS = 3;
const MAX_NEAREST = 4;
/** A page that is so much worse than the best one is no answer. Measured as in rank.ts: at half and at twice, no change. */
const LEAST = 0.12;

/**
 * Searches the site. The same function answers on the server and in the browser.
 * @param raw whatever a reader typed or an address carried; anything is allowed
 * @param texts what snippets are cut from; without them there are none
 * @returns pages, best first, each with its best parts; none when the query is not about our subject
 */
export function search(engine: SearchEngine, raw: string, texts: SectionTexts = {}): SearchResult {
  const { query, cut } = cleanQuery(raw);
  const danger = query ? engine.danger(query) : null;
  const reading = readQuery(engine, query);
  const meant = meantQuery(reading);
  const ranked =
    reading.words.some(({ tells }) => tells) || reading.phrases.length > 0 ? rankPages(engine, reading, danger?.more) : [];
  const ours = danger !== null || isOurSubject(engine, reading, () => standTogether(engine, reading));
  const enough = ranked.filter(({ score }) => score >= LEAST * (ranked[0]?.score ?? 0));
  const shown = enough.slice(0, ours ? MAX_PAGES : MAX_NEAREST).map((page) => pageHit(engine, page, reading, texts));
  const distress = !danger && speaksOfDistress(engine, reading);
  return { query, cut, meant, danger, distress, spanish: reading.spanish, hits: ours ? shown : [], nearest: ours ? [] : shown };
}

/** Whether one section has every word. */
function standTogether({ index }: SearchEngine, { words }: Reading): boolean {
  const telling = words.filter(({ tells }) => tells);
  const found = telling.map(({ stem, word }, i) => (i === telling.length - 1 ? index.beginningWith(word) : index.scoresOf(stem)));
  return index.sections.some((_, section) => found.every((scores) => scores[section]));
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
function marksOf({ words, phrases }: Reading): Set<string> {
  const typed = words.filter(({ tells }) => tells).flatMap(({ stem, others }) => [stem, ...others.map(stemOf)]);
  return new Set([...typed, ...phrases.flatMap(({ meaning }) => meaning.means)]);
}
