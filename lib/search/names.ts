import type { NameEntry } from "./name-book";
import type { SearchSection } from "./types";

/** What pages are called: enough for suggestions before the rest has come. */
export interface SavedNames {
  readonly pages: readonly NamedPage[];
}

export interface NamedPage {
  readonly address: string;
  readonly title: string;
}

/** What else is known of a page's names, beside the postings. */
export interface NamedParts {
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

/** What all pages and their parts are called, in the order of their first sections. */
export function namedPages(sections: readonly SearchSection[]): { pages: NamedPage[]; parts: NamedParts[] } {
  const pages = new Map<string, SearchSection[]>();
  for (const section of sections) pages.set(section.page, [...(pages.get(section.page) ?? []), section]);
  return {
    pages: [...pages].map(([address, [first]]) => ({ address, title: first?.pageTitle ?? "" })),
    parts: [...pages].map(([address, all]) => namedParts(address, all)),
  };
}

function namedParts(address: string, sections: readonly SearchSection[]): NamedParts {
  const own = sections.find(({ id }) => id === address);
  return {
    aliases: own ? [own.heading, ...aliasesOf(own)].filter((name) => name && name !== own.pageTitle) : null,
    parts: sections
      .filter(({ id }) => id !== address)
      .map((part) => [part.id.slice(address.length + 1), part.heading, ...aliasesOf(part)]),
  };
}

function aliasesOf({ aliases }: SearchSection): string[] {
  return aliases.split(ALIAS_JOINT).filter(Boolean);
}

/** Every place of some pages, in the order by which postings count them; pages alone while their parts have not come. */
export function namedSections(pages: readonly NamedPage[], parts?: readonly NamedParts[]): NamedSection[] {
  return pages.flatMap(({ address, title }, page) => {
    const named = parts?.[page] ?? { aliases: [], parts: [] };
    const own = named.aliases ? [{ id: address, heading: title, aliases: named.aliases, isPage: true }] : [];
    const others = named.parts.map(([id, heading = "", ...aliases]) => ({
      id: `${address}#${id}`,
      heading,
      aliases,
      isPage: false,
    }));
    return [...own, ...others];
  });
}

/** What pages and the glossary's terms are called. */
export function nameEntries(sections: readonly NamedSection[]): NameEntry[] {
  return sections
    .filter(({ id, isPage }) => isPage || id.startsWith("/glossary#"))
    .map(({ id, heading, aliases }) => ({ names: [heading, ...aliases].filter(Boolean), place: id }));
}
