import type { Content } from "@/lib/content";
import type { SECTIONS } from "@/lib/content/kinds/article";
import type { LinkCard } from "./types";

/** A page in a list. */
export type ListedLink = Pick<LinkCard, "address" | "label">;

/** Pages that belong together: those of one section, or those whose titles begin with one letter. */
export interface PageGroup {
  readonly id: string;
  readonly label: string;
  readonly pages: readonly ListedLink[];
}

/** The parts of the list of all pages, without the pages: what a page can show however many there are. */
export interface PageIndex {
  readonly sections: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly letters: readonly { readonly id: string; readonly label: string }[];
}

/** The site's parts as readers know them, in the order in which they are needed. */
const SECTION_LABELS = {
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
} as const satisfies Record<(typeof SECTIONS)[number], string>;

/** All articles by section, in order; sections without a page are left out. */
export function articlesBySection({ articles }: Pick<Content, "articles">): PageGroup[] {
  const all = [...articles.values()].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, "en"));
  return Object.entries(SECTION_LABELS)
    .map(([id, label]) => ({
      id,
      label,
      pages: all.filter(({ section }) => section === id).map(({ address, title }) => ({ address, label: title })),
    }))
    .filter(({ pages }) => pages.length > 0);
}

/** Every page but home, search and the comparisons: articles by section, then what the site draws itself. */
export function pagesBySection(content: Pick<Content, "articles" | "levels" | "callSheets" | "firstDays">): PageGroup[] {
  return [...articlesBySection(content), { id: "tools", label: "Sheets, lists and tools", pages: drawnPages(content) }];
}

/** What the site draws itself, but for home, search and the comparisons. */
export function drawnPages({
  levels,
  callSheets,
  firstDays,
}: Pick<Content, "levels" | "callSheets" | "firstDays">): ListedLink[] {
  const inOrder = [...levels.values()].sort((a, b) => a.order - b.order);
  const sheets = inOrder.filter(({ id }) => callSheets.has(id));
  const days = inOrder.filter(({ id }) => firstDays.has(id));
  return [
    { address: "/next-step", label: "Your next step: compare the levels" },
    ...sheets.map(({ id, shortName }) => ({ address: `/call-sheets/${id}`, label: `Call sheet: ${shortName}` })),
    ...days.map(({ id, shortName }) => ({ address: `/first-day/${id}`, label: `The first day: ${shortName}` })),
    { address: "/glossary", label: "Glossary: the words of treatment" },
    { address: "/pocket", label: "Pocket edition" },
    { address: "/sources", label: "Sources" },
  ];
}

/** The same pages from A to Z, by the first letter of their titles; signs before it do not count. */
export function pagesByLetter(groups: readonly PageGroup[]): PageGroup[] {
  const letters = new Map<string, ListedLink[]>();
  const all = groups.flatMap(({ pages }) => pages).sort((a, b) => bare(a.label).localeCompare(bare(b.label), "en"));
  for (const page of all) {
    const letter = letterOf(page.label);
    letters.set(letter, [...(letters.get(letter) ?? []), page]);
  }
  return [...letters].map(([letter, pages]) => ({ id: `letter-${letter.toLowerCase()}`, label: letter, pages }));
}

function letterOf(label: string): string {
  return bare(label).normalize("NFD").slice(0, 1).toUpperCase();
}

function bare(label: string): string {
  return label.replace(/^[^\p{L}\p{N}]+/u, "");
}

/** What leads to the parts of the list of all pages. */
export function pageIndexOf(content: Parameters<typeof pagesBySection>[0]): PageIndex {
  const groups = pagesBySection(content);
  return {
    sections: groups.map(({ id, label, pages }) => ({ id, label, count: pages.length })),
    letters: pagesByLetter(groups).map(({ id, label }) => ({ id, label })),
  };
}
