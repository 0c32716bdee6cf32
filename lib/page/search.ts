import type { DangerNotice } from "@/lib/search/danger-types";
import { search } from "@/lib/search/query";
import type { PageHit, SearchResult } from "@/lib/search/types";
import { catalog } from "./catalog";
import { savedSearch } from "./saved-engine";
import type { LinkCard, PageFrame } from "./types";

export interface SearchPage extends PageFrame {
  readonly query: string;
  /** What was found, in words: "4 pages for “cravings”." */
  readonly outcome: string;
  /** What to do first when the query speaks of danger. */
  readonly danger: DangerNotice | null;
  /** The query with its mistyped words put right, and its address. */
  readonly meant: { readonly text: string; readonly address: string } | null;
  /** The query is Spanish, and the pages are not. */
  readonly spanish: boolean;
  readonly hits: readonly PageHit[];
  /** Pages that come nearest, when none is an answer. */
  readonly nearest: readonly PageHit[];
  /** Every page by title, for when nothing was found or asked. */
  readonly all: readonly LinkCard[];
}

/**
 * The search page.
 * @param raw the query as it came; null when nothing was asked
 */
export function searchPage(raw: string | null): SearchPage {
  const { engine, texts } = savedSearch();
  const result = search(engine, raw ?? "", texts);
  const { query, hits, nearest, danger, spanish } = result;
  return {
    address: "/search",
    title: "Search",
    description: "Find a word, a question or a level of care on this site.",
    breadcrumb: [{ label: "Search" }],
    unlisted: true,
    query,
    outcome: outcomeInWords(result),
    danger,
    meant: hits.length > 0 ? meantLink(result) : null,
    spanish,
    hits,
    nearest,
    all: hits.length > 0 ? [] : catalog.pages,
  };
}

function meantLink({ meant }: SearchResult): SearchPage["meant"] {
  return meant ? { text: meant, address: `/search?q=${encodeURIComponent(meant)}` } : null;
}

function outcomeInWords({ query, cut, hits: { length: count } }: SearchResult): string {
  if (!query) return "Type a word or a question. Short is fine.";
  const shown = `“${query}”`;
  const long = cut ? " Your words were long, so only the first part was used." : "";
  if (count === 0) return `Nothing on this site matches ${shown}.${long} Try fewer or other words, or pick a page below.`;
  return `${count === 1 ? "1 page" : `${count} pages`} for ${shown}.${long}`;
}
