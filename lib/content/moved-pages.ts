import { readRedirects } from "./settings";
import { otherOrders } from "./vocabulary/comparison-slugs";

/**
 * Where pages went for good, old → new: comparisons in any other order, and pages that moved, with their Markdown. Headings
 * that moved are marked in their pages.
 * @param root the project's folder
 */
export function movedPages(root: string): Record<string, string> {
  const comparisons = otherOrders().map(({ from, to }) => [`/next-step/${from}`, `/next-step/${to}`]);
  const pages = Object.entries(readRedirects(root)).filter(([from]) => !from.includes("#"));
  const texts = pages.map(([from, to]) => [`${from}.md`, `${to.split("#")[0]}.md`]);
  return Object.fromEntries([...comparisons, ...pages, ...texts]);
}
