import { deviceQuery, resultsAddress } from "@/lib/search/answer";
import type { SearchParts } from "./device-search";
import { searchFiles } from "./search-files";

declare const SEARCH_PARTS: SearchParts;

/**
 * Shows the results of a query that stayed on the device; where that fails, the server answers. A query that a static host left
 * unanswered is answered on the device too.
 */
export class SearchResults extends HTMLElement {
  private readonly answer = () => this.show(deviceQuery(location.hash));

  connectedCallback(): void {
    addEventListener("hashchange", this.answer);
    this.answer();
    this.show(unanswered(), false);
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.answer);
  }

  private async show(query: string | null, withServer = true): Promise<void> {
    if (!query) return;
    try {
      if (!SEARCH_PARTS.results) throw new Error("The server answers.");
      const files = searchFiles(SEARCH_PARTS.suggest);
      const { showResults }: typeof import("./results") = await import(SEARCH_PARTS.results);
      await showResults(this, query, files);
    } catch {
      if (withServer) location.replace(resultsAddress(query));
      else this.textContent = "Search failed. Pick a page below.";
    }
  }
}

/** The query of an address that was answered with the empty page: a server that answers fills the box with it. */
function unanswered(): string | null {
  const filled = document.querySelector<HTMLInputElement>("search-box input")?.defaultValue;
  return filled ? null : new URLSearchParams(location.search).get("q");
}
