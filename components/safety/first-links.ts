import type { DangerLink } from "@/lib/search/danger-types";

/** The first line's links stand above what to do, the others below it: each of them is for what the lines say of it. */
export function firstAndOthers(links: readonly DangerLink[]): [first: readonly DangerLink[], others: readonly DangerLink[]] {
  const second = links.findIndex(({ href }, i) => i > 0 && href.startsWith("tel:"));
  return second < 0 ? [links, []] : [links.slice(0, second), links.slice(second)];
}
