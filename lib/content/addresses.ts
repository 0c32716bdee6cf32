import type { Content } from "./model";
import { COMPARISON_SLUGS } from "./vocabulary/comparison-slugs";

/** Pages that are drawn by the site itself, not from a Markdown file. */
export const ROUTES = ["/next-step", "/search", "/glossary"] as const;

/** Heading ids that every article's layout adds around its text. */
export const LAYOUT_IDS = ["short-version", "week", "phone-lines-list", "next-step", "sources"] as const;

/** Every address a link may lead to: articles, the pages the site draws itself, and all comparisons. */
export function knownAddresses({ articles }: Pick<Content, "articles">): ReadonlySet<string> {
  return new Set(["/", ...ROUTES, ...articles.keys(), ...COMPARISON_SLUGS.map((slug) => `/next-step/${slug}`)]);
}
