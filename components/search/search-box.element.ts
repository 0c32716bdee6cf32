import { deviceAddress } from "@/lib/search/answer";
import type { SearchParts } from "./device-search";

declare const SEARCH_PARTS: SearchParts;

/**
 * Answers a search on the reader's device, so that what is typed is not sent; the plain form inside works without.
 * The engine and its index are fetched when the box is first used.
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
      if (!input.value.trim()) return;
      event.preventDefault();
      location.assign(deviceAddress(input.value));
    });
    if (document.activeElement === input) this.begin(input);
    else input.addEventListener("focus", () => this.begin(input), { once: true });
  }

  /** Without suggestions the box still searches. */
  private async begin(input: HTMLInputElement): Promise<void> {
    const { suggest }: typeof import("./suggest") = await import(SEARCH_PARTS.suggest);
    await suggest(this, input);
  }
}
