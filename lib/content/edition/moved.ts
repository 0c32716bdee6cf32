import { type Edition, leftOutOf } from "./read";

/** Where places of a site went: old → new. */
export type Moved = Readonly<Record<string, string>>;

/**
 * Redirects with those of an edition: its own list, and the pages that it leaves out. What led to such a page leads on.
 * @param ours content/data/redirects.yaml
 * @param own the edition's redirects.yaml
 */
export function withOwnMoved(ours: Moved, own: Moved, edition: Edition | null): Moved {
  if (!edition) return ours;
  const out = Object.fromEntries([...leftOutOf(edition)].map((from) => [from, edition.leftOut[from] ?? "/pages"]));
  // An address that we gave up may be a page of the edition.
  const gone = Object.entries({ ...ours, ...own, ...out }).filter(([from]) => !edition.pages.has(from));
  const all = Object.fromEntries(gone);
  return Object.fromEntries(Object.keys(all).map((from) => [from, placeNow(from, all)]));
}

/** So many moves in a row are a circle. */
const MOST = 10;

/** Where a page or a heading is now; a heading of a page that went leads where the page went. */
export function placeNow(place: string, moved: Moved): string {
  let now = place;
  for (let i = 0; i < MOST; i += 1) {
    const [address = ""] = now.split("#");
    const next = own(moved, now) ?? own(moved, address);
    if (next === undefined || next === now) return now;
    now = next;
  }
  return now;
}

function own(moved: Moved, place: string): string | undefined {
  return Object.hasOwn(moved, place) ? moved[place] : undefined;
}
