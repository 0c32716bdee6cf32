import { searchPrivacyNote } from "@/lib/content/search-privacy";
import { answerOf, type SearchAnswer } from "@/lib/search/answer";
import { search } from "@/lib/search/query";
import { catalog } from "./catalog";
import type { PageIndex } from "./page-list";
import { savedSearch } from "./saved-engine";
import type { PageFrame } from "./types";

export interface SearchPage extends PageFrame {
  readonly answer: SearchAnswer;
  /** The way to every page, for when nothing was found or asked. */
  readonly index: PageIndex | null;
  /** Who learns what is searched for. */
  readonly privacy: string;
}

/** What stands in place of a page that cannot be made right now. */
export interface BusyPage extends PageFrame {
  readonly index: PageIndex;
}

/**
 * The search page.
 * @param raw the query as it came; null when nothing was asked
 */
export function searchPage(raw: string | null): SearchPage {
  const { engine, texts } = savedSearch();
  const answer = answerOf(search(engine, raw ?? "", texts));
  return {
    address: "/search",
    title: "Search",
    description: "Find a word, a question or a level of care on this site.",
    breadcrumb: [{ label: "Search" }],
    unlisted: true,
    answer,
    index: answer.hits.length > 0 ? null : catalog.index,
    privacy: searchPrivacyNote(catalog.articles),
  };
}

/** For a moment when pages that are made for one reader must wait, or cannot be made: search results, and the way from the picker. */
export function busyPage(): BusyPage {
  const title = "Please try again in a moment";
  return {
    address: "/search",
    title,
    description: "This page cannot be made right now. All others work.",
    breadcrumb: [{ label: title }],
    unlisted: true,
    index: catalog.index,
  };
}
