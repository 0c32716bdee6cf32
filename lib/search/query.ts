import type { SearchResult as EngineHit } from "minisearch";
import { NAMES, nameOf, type SearchEngine } from "./engine";
import { snippetOf } from "./snippet";
import type { PageHit, SearchResult } from "./types";
import { cleanQuery } from "./words";

const MAX_PAGES = 8;
const MAX_SECTIONS = 3;
/** How much more a part counts when the query is its name. */
const NAMED = 5;

/**
 * Searches the site. The same function answers on the server and, later, in the browser.
 * @param raw whatever a reader typed or an address carried; anything is allowed
 * @returns pages, best first, each with its best parts; none when the query holds no word that is known
 */
export function search(engine: SearchEngine, raw: string): SearchResult {
  const { query, cut } = cleanQuery(raw);
  return { query, cut, hits: query ? groupByPage(searchSections(engine, query)).slice(0, MAX_PAGES) : [] };
}

/** What is called exactly what the reader typed comes first. */
function searchSections(engine: SearchEngine, query: string): EngineHit[] {
  const wanted = nameOf(query);
  return engine.search(query, { boostDocument: (_id, _term, stored) => (isCalled(wanted, stored?.[NAMES]) ? NAMED : 1) });
}

function isCalled(wanted: string, names: unknown): boolean {
  return Array.isArray(names) && names.includes(wanted);
}

function groupByPage(found: readonly EngineHit[]): PageHit[] {
  const pages = new Map<string, EngineHit[]>();
  for (const hit of found) pages.set(hit.page, [...(pages.get(hit.page) ?? []), hit]);
  return [...pages.values()].map(pageHit).sort((a, b) => b.score - a.score);
}

/** A page is as good as its best part, and a little better for each other one. */
function pageHit(hits: readonly EngineHit[]): PageHit {
  const [best] = hits;
  if (!best) throw new Error("a page without hits cannot be a hit");
  const sections = hits.filter(({ id }) => String(id).includes("#")).slice(0, MAX_SECTIONS);
  return {
    address: best.page,
    title: best.pageTitle,
    snippet: snippetOf(best.text || best.summary, best.terms),
    sections: sections.map(({ id, heading }) => ({ address: String(id), heading })),
    score: hits.slice(1, 4).reduce((score, hit) => score + hit.score * 0.2, best.score),
  };
}
