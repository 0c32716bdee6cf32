import { search } from "@/lib/search/query";
import type { PageHit } from "@/lib/search/types";
import { catalog } from "./catalog";
import { savedEngine } from "./saved-engine";
import type { LinkCard, PageFrame } from "./types";

export interface SearchPage extends PageFrame {
  readonly query: string;
  /** What was found, in words: "4 pages for “cravings”". */
  readonly outcome: string;
  readonly hits: readonly PageHit[];
  /** Every page by title, for when nothing was found or asked. */
  readonly all: readonly LinkCard[];
}

/**
 * The search page.
 * @param raw the query as it came; null when nothing was asked
 */
export function searchPage(raw: string | null): SearchPage {
  const { query, cut, hits } = search(savedEngine(), raw ?? "");
  return {
    address: "/search",
    title: "Search",
    description: "Find a word, a question or a level of care on this site.",
    breadcrumb: [{ label: "Search" }],
    unlisted: true,
    query,
    outcome: outcomeInWords(query, cut, hits.length),
    hits,
    all: hits.length > 0 ? [] : catalog.pages,
  };
}

function outcomeInWords(query: string, cut: boolean, count: number): string {
  if (!query) return "Type a word or a question. Short is fine.";
  const shown = `“${query}”`;
  const long = cut ? " Your words were long, so only the first part was used." : "";
  if (count === 0) return `Nothing on this site matches ${shown}.${long} Try fewer or other words, or pick a page below.`;
  return `${count === 1 ? "1 page" : `${count} pages`} for ${shown}.${long}`;
}
