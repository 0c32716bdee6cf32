import type { NameEntry } from "./name-book";
import type { SearchSection } from "./types";

/** What pages are called: enough for suggestions before the rest has come. */
export interface SavedNames {
  readonly pages: readonly NamedPage[];
}

export interface NamedPage {
  readonly address: string;
  readonly title: string;
  /** Its other names; null for a page that is nothing but its parts, like the glossary. */
  readonly aliases: readonly string[] | null;
}

/** Each part's id, heading and other names. */
export type NamedParts = readonly (readonly string[])[];

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
    pages: [...pages].map(([address, all]) => namedPage(address, all)),
    parts: [...pages].map(([address, all]) => partsOf(address, all)),
  };
}

function namedPage(address: string, sections: readonly SearchSection[]): NamedPage {
  const own = sections.find(({ id }) => id === address);
  const title = sections[0]?.pageTitle ?? "";
  return {
    address,
    title,
    aliases: own ? [own.heading, ...aliasesOf(own)].filter((name) => name && name !== title) : null,
  };
}

function partsOf(address: string, sections: readonly SearchSection[]): NamedParts {
  return sections
    .filter(({ id }) => id !== address)
    .map((part) => [part.id.slice(address.length + 1), part.heading, ...aliasesOf(part)]);
}

function aliasesOf({ aliases }: SearchSection): string[] {
  return aliases.split(ALIAS_JOINT).filter(Boolean);
}

/** Every place of some pages, in the order by which postings count them. */
export function namedSections(pages: readonly NamedPage[], parts: readonly NamedParts[]): NamedSection[] {
  return pages.flatMap(({ address, title, aliases }, page) => {
    const own = aliases ? [{ id: address, heading: title, aliases, isPage: true }] : [];
    return [
      ...own,
      ...(parts[page] ?? []).map(([id, heading = "", ...others]) => ({
        id: `${address}#${id}`,
        heading,
        aliases: others,
        isPage: false,
      })),
    ];
  });
}

/** What pages and the glossary's terms are called. */
export function nameEntries(sections: readonly NamedSection[]): NameEntry[] {
  return sections
    .filter(({ id, isPage }) => isPage || id.startsWith("/glossary#"))
    .map(({ id, heading, aliases }) => ({ names: [heading, ...aliases].filter(Boolean), place: id }));
}
