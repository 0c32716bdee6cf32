import { isLinkedByLayout, linksInto } from "../links-between";
import type { Content } from "../model";
import type { Problem } from "../problem";

/** A page that no other page links to cannot be found by reading on. */
export function checkReachable({ articles }: Content): Problem[] {
  const linked = linksInto({ articles });
  return [...articles.values()]
    .filter(({ address }) => !linked.has(address) && !isLinkedByLayout(address))
    .map(({ file, address }) => ({
      file,
      rule: "orphans",
      message: `no page links to ${address}.`,
      fix: 'Link to it from a page, or name it in another page\'s "related".',
      needsAll: true,
    }));
}
