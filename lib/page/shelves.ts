import type { Content } from "@/lib/content";
import type { LinkCard } from "./types";

/** The site's parts as readers know them, in the order in which they are needed. */
const LABELS = {
  safety: "When it is dangerous",
  expect: "Deciding and getting ready",
  levels: "The levels",
  treatments: "Treatments and medicines",
  paying: "Paying for it",
  rights: "Rights and privacy",
  family: "For families",
  people: "For some of us",
  after: "Afterwards",
  about: "About this site",
} as const;

export interface Shelf {
  readonly id: string;
  readonly label: string;
  readonly pages: readonly Pick<LinkCard, "address" | "label">[];
}

/** All articles by section, in order; sections without a page are left out. */
export function shelvesOf({ articles }: Pick<Content, "articles">): Shelf[] {
  const all = [...articles.values()].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, "en"));
  return Object.entries(LABELS)
    .map(([id, label]) => ({
      id,
      label,
      pages: all.filter(({ section }) => section === id).map(({ address, title }) => ({ address, label: title })),
    }))
    .filter(({ pages }) => pages.length > 0);
}
