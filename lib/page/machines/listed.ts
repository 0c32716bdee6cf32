import { type Article, type Content, content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";

/** A page that search engines may list. */
export interface ListedPage {
  readonly address: string;
  /** The day its words last changed; undefined where no file says so. */
  readonly changed?: string;
}

/** The day an article's words last changed: 2026-11-23. The clock of a build says nothing about it. */
export function changedOn({ changes }: Pick<Article, "changes">): string | undefined {
  return changes[0]?.date;
}

/** Every page but search, which is a page for one reader's words. */
export function listedPages(from: Pick<Content, "articles"> = content): ListedPage[] {
  return [...knownAddresses(from)]
    .filter((address) => address !== "/search")
    .map((address) => {
      const article = from.articles.get(address);
      const changed = article && changedOn(article);
      return changed ? { address, changed } : { address };
    });
}
