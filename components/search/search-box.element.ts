import { deviceAddress } from "@/lib/search/answer";
import type { SearchParts } from "./device-search";
import { searchFiles } from "./search-files";

declare const SEARCH_PARTS: SearchParts;

/**
 * Suggests pages on the reader's device, and answers there too unless the site's texts are too many for one: then the plain
 * form asks the server. What is typed is not sent. The engine and its index are fetched when the box is first used.
 */
export class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    if (!form || !input || input.hasAttribute("role")) return;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-autocomplete", "list");
    form.addEventListener("submit", (event) => {
      if (!input.value.trim() || !SEARCH_PARTS.results) return;
      event.preventDefault();
      location.assign(deviceAddress(input.value));
    });
    if (document.activeElement === input) this.begin(input);
    else this.beginOn(["focus", "input"], input);
  }

  /** Some tools write into a field that never had the focus. */
  private beginOn(events: readonly string[], input: HTMLInputElement): void {
    const asked = new AbortController();
    const begin = () => {
      asked.abort();
      this.begin(input);
    };
    for (const event of events) input.addEventListener(event, begin, { signal: asked.signal });
  }

  /** What did not come is asked for again with the next letter; without suggestions the box still searches. */
  private async begin(input: HTMLInputElement): Promise<void> {
    try {
      const files = searchFiles(SEARCH_PARTS.suggest);
      const { suggest }: typeof import("./suggest") = await import(SEARCH_PARTS.suggest);
      await suggest(this, input, files);
    } catch {
      this.beginOn(["input"], input);
    }
  }
}
