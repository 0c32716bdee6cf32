import type { Entry } from "./manifest";
import { type NamedPage, Nearest } from "./nearest";

/** Pages that no reader who lost an address looks for, or that must not be named: discreet links. */
const UNNAMED = /^\/s\/|^\/search$/;

/** The page for unknown addresses, which names the pages that come nearest to the one that was asked for. */
export class LostPage {
  private readonly nearest: Nearest;

  /**
   * @param html the page as it was built
   * @param style SHA-256 of its style element
   * @param pages every page with its title
   */
  constructor(
    private readonly html: string,
    readonly style: string,
    pages: readonly NamedPage[],
  ) {
    this.nearest = new Nearest(pages);
  }

  /** The page with the nearest pages named; null when none is near, so that the page as it was built will do. */
  documentFor(path: string): string | null {
    const near = this.nearest.to(path.replace(/%[\da-f]{2}/gi, " "));
    const at = this.html.indexOf("<search", this.html.indexOf("<main"));
    if (near.length === 0 || at < 0) return null;
    const links = near.map(({ address, title }) => `<li><a href="${address}">${title}</a>`).join("");
    return `${this.html.slice(0, at)}<p><b>Did you mean one of these pages?</b><ul>${links}</ul>${this.html.slice(at)}`;
  }
}

/**
 * A page’s address with its title, without the site’s name behind it; nothing for what is no page to be named.
 * @param document as it was built
 */
export function namedPage({ address, status, style }: Entry, document: Buffer): NamedPage[] {
  if (!style || status !== 200 || UNNAMED.test(address)) return [];
  const [start, end] = [document.indexOf("<title>") + "<title>".length, document.indexOf("</title>")];
  return end < start ? [] : [{ address, title: document.toString("utf8", start, end).replace(/ · [^·]*$/, "") }];
}
