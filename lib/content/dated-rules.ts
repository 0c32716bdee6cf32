import type { Due } from "./freshness";
import type { Content } from "./model";
import type { DatedRule } from "./schema/dated-rule";

export const DATED_RULES = "content/data/dated-rules.yaml";

/**
 * The days on which rules end or begin, for the list of what is due. What ends is on it until an editor takes it off the
 * file; what begins, until each of its pages was checked on that day or later.
 */
export function datedDue(rules: readonly DatedRule[], { articles }: Pick<Content, "articles">): Due[] {
  return rules.flatMap(({ what, since, until, pages }) => {
    const unseen = pages.some((page) => since && (articles.get(page)?.checked ?? since) < since);
    return [
      ...(since && unseen ? [{ file: DATED_RULES, what: `rule begins: ${what}`, by: since, pages }] : []),
      ...(until ? [{ file: DATED_RULES, what: `rule ends: ${what}`, by: until, pages }] : []),
    ];
  });
}
