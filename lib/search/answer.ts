import type { DangerNotice } from "./danger-types";
import type { PageHit, SearchResult } from "./types";

/** A search's result in words and links, the same on the server and on the reader's device. */
export interface SearchAnswer {
  readonly query: string;
  /** What was found, in words: "4 pages for “cravings”." */
  readonly outcome: string;
  /** What to do first when the query speaks of danger. */
  readonly danger: DangerNotice | null;
  /** The query with its mistyped words put right, and its address. */
  readonly meant: { readonly text: string; readonly address: string } | null;
  /** The query is Spanish, and the pages are not. */
  readonly spanish: boolean;
  /** Somebody may be in danger, though nobody can be sure. */
  readonly caution: boolean;
  /** The hits are the nearest pages, not surely an answer. */
  readonly unsure: boolean;
  readonly hits: readonly PageHit[];
  /** Pages that come nearest, when none is an answer. */
  readonly nearest: readonly PageHit[];
}

/** The address that shows the results of a query, written as a plain form writes it. */
export function resultsAddress(query: string): string {
  return `/search?${new URLSearchParams({ q: query })}`;
}

/** Says a result in words. */
export function answerOf(result: SearchResult): SearchAnswer {
  const { query, danger, caution, spanish, sure, hits, nearest, meant } = result;
  return {
    query,
    outcome: outcomeInWords(result),
    danger,
    meant: meant && hits.length > 0 ? { text: meant, address: resultsAddress(meant) } : null,
    spanish,
    caution,
    unsure: hits.length > 0 && !sure && !danger,
    hits,
    nearest,
  };
}

function outcomeInWords({ query, cut, sure, more, danger, hits: { length: count } }: SearchResult): string {
  if (!query) return "Type a word or a question. Short is fine.";
  const shown = `“${query}”`;
  const long = cut ? " Your words were long, so only the first part was used." : "";
  if (count === 0) return `Nothing on this site matches ${shown}.${long} Try fewer or other words, or pick a page below.`;
  // True whether the first page turns out to be the answer or not.
  if (!sure && !danger) return `These pages come nearest to ${shown}, but we can’t be sure.${long}`;
  return `${more ? "The best " : ""}${count === 1 ? "1 page" : `${count} pages`} for ${shown}.${long}`;
}

/** The same, for the device alone: what stands after # is never sent. */
export function deviceAddress(query: string): string {
  return `/search#${new URLSearchParams({ q: query })}`;
}

/** The query in the part of an address that is never sent; null when there is none. */
export function deviceQuery(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get("q");
}
