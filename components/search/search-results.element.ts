import { deviceQuery, resultsAddress } from "@/lib/search/answer";
import type { SearchParts } from "./device-search";

declare const SEARCH_PARTS: SearchParts;

/** Shows the results of a query that stayed on the device; where that fails, the server answers. */
export class SearchResults extends HTMLElement {
  private readonly answer = () => this.show(deviceQuery(location.hash));

  connectedCallback(): void {
    addEventListener("hashchange", this.answer);
    this.answer();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.answer);
  }

  private async show(query: string | null): Promise<void> {
    if (!query) return;
    try {
      if (!SEARCH_PARTS.results) throw new Error("The server answers.");
      const { showResults }: typeof import("./results") = await import(SEARCH_PARTS.results);
      await showResults(this, query);
    } catch {
      location.replace(resultsAddress(query));
    }
  }
}
