import { answerOf, type SearchAnswer } from "@/lib/search/answer";
import { search } from "@/lib/search/query";
import { catalog } from "./catalog";
import { savedSearch } from "./saved-engine";
import type { LinkCard, PageFrame } from "./types";

export interface SearchPage extends PageFrame {
  readonly answer: SearchAnswer;
  /** Every page by title, for when nothing was found or asked. */
  readonly all: readonly LinkCard[];
}

/** What stands in place of a page that cannot be made right now. */
export type BusyPage = PageFrame & Pick<SearchPage, "all">;

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
    all: answer.hits.length > 0 ? [] : catalog.pages,
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
    all: catalog.pages,
  };
}
