import type { Article, Content } from "@/lib/content";

/** A part that once stood on a page and now stands on another. */
export interface MovedPart {
  readonly id: string;
  readonly to: string;
  readonly label: string;
}

/**
 * The parts that left a page: a browser keeps what follows # to itself, so no server can redirect it. Headings that
 * only got a new id are marked in the text (lib/content/markdown/old-ids.ts).
 * @param redirects old place → new place, from content/data/redirects.yaml
 */
export function movedParts(
  { address }: Pick<Article, "address">,
  redirects: Readonly<Record<string, string>>,
  { articles }: Pick<Content, "articles">,
): MovedPart[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const [page = ""] = to.split("#");
    if (!from.startsWith(`${address}#`) || page === address) return [];
    return [{ id: from.slice(address.length + 1), to, label: articles.get(page)?.title ?? to }];
  });
}
