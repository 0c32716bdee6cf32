import { type Content, content, type Source } from "@/lib/content";
import { articlePage } from "./article";
import { callSheetPage } from "./call-sheet";
import { dayInWords } from "./days";
import { firstDayPage } from "./first-day";
import { glossaryPage } from "./glossary";
import { nextStepPage } from "./next-step";
import { questionsPage } from "./questions-page";
import type { LinkCard, PageFrame, Sourced } from "./types";

export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string | undefined;
  readonly year: string;
  readonly seen: string;
  /** The pages that lean on it. */
  readonly pages: readonly Pick<LinkCard, "address" | "label">[];
}

export interface SourceIndexPage extends PageFrame {
  /** By publisher, from A to Z. */
  readonly publishers: readonly { readonly name: string; readonly sources: readonly SourceEntry[] }[];
  readonly count: number;
}

/** Every source, and which pages lean on it. */
export function sourceIndexPage(from: Content = content): SourceIndexPage {
  const pages = pagesBySource(from);
  const sources = [...from.sources.values()];
  const names = [...new Set(sources.map(({ publisher }) => publisher))].sort((a, b) => a.localeCompare(b, "en"));
  return {
    address: "/sources",
    title: "All our sources",
    description: "Every document this site leans on, by publisher, with the day we last read it and the pages that use it.",
    breadcrumb: [{ label: "Sources" }],
    count: sources.length,
    publishers: names.map((name) => ({
      name,
      sources: sources
        .filter(({ publisher }) => publisher === name)
        .sort((a, b) => a.title.localeCompare(b.title, "en"))
        .map((source) => entry(source, pages)),
    })),
  };
}

function entry({ id, title, url, year, seen }: Source, pages: ReadonlyMap<string, SourceEntry["pages"]>): SourceEntry {
  return { id, title, url, year, seen: dayInWords(seen), pages: pages.get(id) ?? [] };
}

/** Each page with the sources that it lists itself. */
function pagesBySource(from: Content) {
  const found = new Map<string, { address: string; label: string }[]>();
  for (const { address, label, sources } of pagesWithSources(from))
    for (const { id } of sources) found.set(id, [...(found.get(id) ?? []), { address, label }]);
  return found;
}

function pagesWithSources(from: Content): { address: string; label: string; sources: readonly { id: string }[] }[] {
  const named = (label: string, page: (PageFrame & Sourced) | null) =>
    page ? [{ address: page.address, label, sources: page.sources }] : [];
  const levels = [...from.levels.values()];
  return [
    ...[...from.articles.values()].flatMap(({ address, shortTitle }) => named(shortTitle, articlePage(address, from))),
    ...named("Compare the levels", nextStepPage()),
    ...named("Questions to think with", questionsPage()),
    ...named("Glossary", glossaryPage()),
    ...levels.flatMap(({ id, shortName }) => named(`Call sheet ${shortName}`, callSheetPage(id))),
    ...levels.flatMap(({ id, shortName }) => named(`First day ${shortName}`, firstDayPage(id))),
  ];
}
