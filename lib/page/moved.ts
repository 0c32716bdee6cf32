import type { Content } from "@/lib/content";

/** A part that once stood on a page and now stands on another. */
export interface MovedPart {
  readonly id: string;
  readonly to: string;
  readonly label: string;
}

/**
 * Lets links to old headings of a page still arrive: a browser keeps what follows # to itself, so no server can redirect it.
 * @param redirects old place → new place, from content/data/redirects.yaml
 * @returns the text with an empty mark before each heading that got a new id, and the parts that left the page
 */
export function withOldPlaces(
  address: string,
  html: string,
  redirects: Readonly<Record<string, string>>,
  { articles }: Pick<Content, "articles">,
): { html: string; moved: MovedPart[] } {
  const old = Object.entries(redirects).filter(([from]) => from.startsWith(`${address}#`));
  let marked = html;
  const moved: MovedPart[] = [];
  for (const [from, to] of old) {
    const id = from.slice(from.indexOf("#") + 1);
    const [page = "", newId] = to.split("#");
    if (page === address) marked = marked.replace(headingWith(newId ?? ""), (start) => `<span id="${id}"></span>${start}`);
    else moved.push({ id, to, label: articles.get(page)?.title ?? to });
  }
  return { html: marked, moved };
}

/** The start of a heading's block; permalinks wrap each heading in a div. */
function headingWith(id: string): RegExp {
  return new RegExp(`<div class="heading"><h[2-6] id="${id}"`);
}
