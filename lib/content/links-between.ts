import type { Article, Content } from "./model";
import { LEVEL_IDS } from "./vocabulary/level-ids";

/** Addresses that the header, the footer and the drawings link from every page. */
const LINKED_BY_LAYOUT = new Set(["/levels", "/help-now", "/about", ...LEVEL_IDS.map((id) => `/${id}`)]);

/** Whether every page links to this one. */
export function isLinkedByLayout(address: string): boolean {
  return LINKED_BY_LAYOUT.has(address);
}

/** The addresses that an article’s text and its “related” lead to, each once, without headings; never its own. */
export function linksFrom({ address, outline, related }: Article): string[] {
  const targets = [...outline.links.map(({ to }) => to), ...related].map((to) => to.split("#")[0] ?? "");
  return [...new Set(targets)].filter((to) => to.startsWith("/") && to !== address);
}

/** The articles that link to each address: address → addresses. */
export function linksInto({ articles }: Pick<Content, "articles">): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const article of articles.values())
    for (const to of linksFrom(article)) found.set(to, [...(found.get(to) ?? []), article.address]);
  return found;
}
