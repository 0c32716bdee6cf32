import type { SayEntry, SearchSection } from "./types";

/** What pages and their parts are called, and every word of the site: enough for suggestions, and to tell danger from a right word. */
export interface SavedNames {
  readonly pages: readonly NamedPage[];
  /** One whole word for each stem, the most used among those that share it, from A to Z by stem. */
  readonly words: string;
}

export interface NamedPage {
  readonly address: string;
  readonly title: string;
  /** Its other names; null for a page that is nothing but its parts, like the glossary. */
  readonly aliases: readonly string[] | null;
  /** Each part's id, heading and other names. */
  readonly parts: readonly (readonly string[])[];
}

/** A place that a search may lead to: a page or one of its parts. */
export interface NamedSection {
  readonly id: string;
  readonly heading: string;
  readonly aliases: readonly string[];
  readonly isPage: boolean;
}

/** Stands between the names of one thing in a section. */
export const ALIAS_JOINT = " · ";

/** What all pages are called, in the order of their first sections. */
export function namedPages(sections: readonly SearchSection[]): NamedPage[] {
  const pages = new Map<string, SearchSection[]>();
  for (const section of sections) pages.set(section.page, [...(pages.get(section.page) ?? []), section]);
  return [...pages].map(([address, all]) => namedPage(address, all));
}

function namedPage(address: string, sections: readonly SearchSection[]): NamedPage {
  const own = sections.find(({ id }) => id === address);
  const title = sections[0]?.pageTitle ?? "";
  const parts = sections.filter(({ id }) => id !== address);
  return {
    address,
    title,
    aliases: own ? [own.heading, ...aliasesOf(own)].filter((name) => name && name !== title) : null,
    parts: parts.map((part) => [part.id.slice(address.length + 1), part.heading, ...aliasesOf(part)]),
  };
}

function aliasesOf({ aliases }: SearchSection): string[] {
  return aliases.split(ALIAS_JOINT).filter(Boolean);
}

/** Every place of some pages, in the order by which postings count them. */
export function namedSections(pages: readonly NamedPage[]): NamedSection[] {
  return pages.flatMap(({ address, title, aliases, parts }) => {
    const own = aliases ? [{ id: address, heading: title, aliases, isPage: true }] : [];
    return [
      ...own,
      ...parts.map(([id, heading = "", ...others]) => ({ id: `${address}#${id}`, heading, aliases: others, isPage: false })),
    ];
  });
}

/** What pages and the glossary's terms are called, as phrases that lead to them. */
export function nameEntries(sections: readonly NamedSection[]): SayEntry[] {
  return sections
    .filter(({ id, isPage }) => isPage || id.startsWith("/glossary#"))
    .map(({ id, heading, aliases }) => ({ say: [heading, ...aliases].filter(Boolean), pages: [id] }));
}
