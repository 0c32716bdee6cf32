import type { Article, Content } from "../model";
import type { Problem } from "../problem";
import { LEVEL_IDS } from "../vocabulary/level-ids";

/** Addresses that the header, the footer and the drawings link from every page. */
const LINKED_BY_LAYOUT = new Set(["/levels", "/help-now", "/about", ...LEVEL_IDS.map((id) => `/${id}`)]);

/** A page that no other page links to cannot be found by reading on. */
export function checkReachable({ articles }: Content): Problem[] {
  const linked = new Set([...articles.values()].flatMap(targetsOf));
  return [...articles.values()]
    .filter(({ address }) => !linked.has(address) && !LINKED_BY_LAYOUT.has(address))
    .map(({ file, address }) => ({
      file,
      rule: "orphans",
      message: `no page links to ${address}.`,
      fix: 'Link to it from a page, or name it in another page\'s "related".',
      needsAll: true,
    }));
}

function targetsOf({ address, outline, related }: Article): string[] {
  return [...outline.links.map(({ to }) => to), ...related].map((to) => to.split("#")[0] ?? "").filter((to) => to !== address);
}
