import { type Content, content, type Source } from "@/lib/content";
import { dayInWords } from "./days";
import type { LinkCard, PageFrame } from "./types";

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

/** Articles by text, levels by their rows, and what is drawn from data. */
function pagesBySource({ articles, levels, terms, helplines, callSheets, firstDays }: Content) {
  const found = new Map<string, Map<string, string>>();
  const add = (id: string, address: string, label: string) =>
    found.set(id, (found.get(id) ?? new Map<string, string>()).set(address, label));
  for (const { address, shortTitle, outline, helplines: lines = [] } of articles.values()) {
    for (const { id } of outline.citations) add(id, address, shortTitle);
    for (const id of lines.flatMap((line) => helplines.get(line)?.sources ?? [])) add(id, address, shortTitle);
  }
  for (const { rows } of levels.values())
    for (const id of Object.values(rows).flatMap(({ sources }) => sources)) add(id, "/next-step", "Your next step");
  for (const id of [...terms.values()].flatMap(({ sources }) => sources)) add(id, "/glossary", "Glossary");
  for (const { id: level, questions } of callSheets.values())
    for (const id of questions.flatMap(({ sources }) => sources))
      add(id, `/call-sheets/${level}`, `Call sheet ${levels.get(level)?.shortName}`);
  for (const { id: level, points } of firstDays.values())
    for (const id of points.flatMap(({ sources }) => sources))
      add(id, `/first-day/${level}`, `First day ${levels.get(level)?.shortName}`);
  return new Map([...found].map(([id, uses]) => [id, [...uses].map(([address, label]) => ({ address, label }))]));
}
