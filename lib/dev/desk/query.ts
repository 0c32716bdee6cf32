import { DESK } from "./addresses";
import { errorsOf, hasFewLinks, isDueSoon, isUnreviewed, SOON } from "./rows";
import type { Row } from "./types";

/** What the list can be cut down to. */
export const SHOWS = {
  all: { label: "All pages", holds: () => true },
  problems: { label: "With problems", holds: ({ problems }: Row) => problems.length > 0 },
  due: { label: `Pages due within ${SOON} days`, holds: (row: Row, today: string) => isDueSoon(row, today) },
  unreviewed: { label: "Never reviewed", holds: isUnreviewed },
  "few-links": { label: "At most one link in", holds: hasFewLinks },
} as const;

/** A number or a text to sort by; null stands last in either order. */
type Key = number | string | null;

/** What the list can be sorted by, and the order in which a column is looked at first. */
export const SORTS = {
  page: { label: "Page", key: ({ title }: Row): Key => title.toLowerCase(), first: "ascending" },
  problems: { label: "Problems", key: (row: Row): Key => errorsOf(row) * 1000 + row.problems.length, first: "descending" },
  words: { label: "Words", key: ({ measures }: Row): Key => measures?.words ?? null, first: "descending" },
  grade: { label: "Grade", key: ({ measures }: Row): Key => measures?.grade ?? null, first: "descending" },
  due: { label: "Check again", key: ({ due: [first] }: Row): Key => first?.by ?? null, first: "ascending" },
  review: { label: "Review", key: (row: Row): Key => (row.review ? Number(!isUnreviewed(row)) : null), first: "ascending" },
  weight: { label: "Weight", key: ({ weight }: Row): Key => weight?.bytes ?? null, first: "descending" },
  links: { label: "Links in", key: ({ linksIn }: Row): Key => linksIn.length, first: "ascending" },
} as const;

export type Show = keyof typeof SHOWS;
export type Sort = keyof typeof SORTS;
export type Order = "ascending" | "descending";

/** What an editor asked the list for. */
export interface Query {
  readonly show: Show;
  /** The id of a group; empty for all. */
  readonly section: string;
  /** Words of a title, an address or a file. */
  readonly find: string;
  readonly sort: Sort;
  readonly order: Order;
}

/** Reads a query; what is not known is left as it stands without it. */
export function readQuery(params: URLSearchParams): Query {
  const sort = oneOf(SORTS, params.get("sort"), "problems");
  const order = params.get("order");
  return {
    show: oneOf(SHOWS, params.get("show"), "all"),
    section: params.get("section") ?? "",
    find: params.get("find")?.trim() ?? "",
    sort,
    order: order === "ascending" || order === "descending" ? order : SORTS[sort].first,
  };
}

function oneOf<Known extends object>(known: Known, given: string | null, other: keyof Known): keyof Known {
  return given !== null && Object.hasOwn(known, given) ? (given as keyof Known) : other;
}

/** The list’s address for a query; what stands so anyway is left out. */
export function addressOfQuery(query: Query): string {
  const usual = readQuery(new URLSearchParams({ sort: query.sort }));
  const params = Object.entries(query).filter(
    ([name, value]) => value !== (name === "sort" ? "problems" : usual[name as keyof Query]),
  );
  return params.length === 0 ? DESK : `${DESK}?${new URLSearchParams(params)}`;
}

/** The rows that a query asks for, in its order; what is equal stands as the site has it, but for dates: the next comes first. */
export function chosen(rows: readonly Row[], query: Query, today: string): Row[] {
  const words = query.find.toLowerCase();
  const found = rows.filter(
    (row) =>
      SHOWS[query.show].holds(row, today) &&
      (query.section === "" || row.group === query.section) &&
      `${row.title} ${row.address} ${row.file}`.toLowerCase().includes(words),
  );
  const { key } = SORTS[query.sort];
  const sign = query.order === "ascending" ? 1 : -1;
  return found.sort((a, b) => compare(key(a), key(b), sign) || compare(SORTS.due.key(a), SORTS.due.key(b), 1));
}

function compare(a: Key, b: Key, sign: number): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -sign : sign;
}
