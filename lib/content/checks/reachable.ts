import { isLinkedByLayout, linksInto } from "../links-between";
import type { Content } from "../model";
import type { Problem } from "../problem";

/** A page that no other page links to cannot be found by reading on. */
export function checkReachable({ articles, notes }: Content): Problem[] {
  const linked = linksInto({ articles });
  const noted = new Set([...notes.values()].map(({ moreAt }) => moreAt?.split("#")[0]));
  return [...articles.values()]
    .filter(({ address }) => !linked.has(address) && !noted.has(address) && !isLinkedByLayout(address))
    .map(({ file, address }) => ({
      file,
      rule: "orphans",
      message: `no page links to ${address}.`,
      fix: 'Link to it from a page, or name it in another page\'s "related".',
      needsAll: true,
    }));
}
