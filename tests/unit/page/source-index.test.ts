import { describe, expect, it } from "vitest";
import { content, type Source } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { articlePage } from "@/lib/page/article";
import { callSheetPage } from "@/lib/page/call-sheet";
import { firstDayPage } from "@/lib/page/first-day";
import { glossaryPage } from "@/lib/page/glossary";
import { nextStepPage } from "@/lib/page/next-step";
import { questionsPage } from "@/lib/page/questions-page";
import { sourceIndexPage } from "@/lib/page/source-index";
import type { Sourced } from "@/lib/page/types";

const page = sourceIndexPage();
const entries = page.publishers.flatMap(({ sources }) => sources);

function pagesOf(id: string): string[] {
  return entries.find((entry) => entry.id === id)?.pages.map(({ address }) => address) ?? [];
}

describe("the list of sources", () => {
  it("has every source once", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...content.sources.keys()].sort());
    expect(page.count).toBe(content.sources.size);
  });

  it("goes from A to Z by publisher, and in each by title", () => {
    const inOrder = (words: readonly string[]) => [...words].sort((a, b) => a.localeCompare(b, "en"));
    const names = page.publishers.map(({ name }) => name);
    expect(names).toEqual(inOrder(names));
    expect(new Set(names).size).toBe(names.length);
    const titles = page.publishers.map(({ sources }) => sources.map(({ title }) => title));
    expect(titles).toEqual(titles.map(inOrder));
  });

  it("says when each was last read, in words", () => {
    expect(entries.filter(({ seen }) => !/^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(seen))).toEqual([]);
  });

  it("names at least one page for every source, each page once", () => {
    expect(entries.filter(({ pages }) => pages.length === 0)).toEqual([]);
    expect(entries.filter(({ pages }) => new Set(pages.map(({ address }) => address)).size !== pages.length)).toEqual([]);
  });

  it("names pages that exist, in words", () => {
    const known = knownAddresses(content);
    const pages = entries.flatMap((entry) => entry.pages);
    expect(pages.filter(({ address, label }) => !known.has(address) || !label || label.includes("undefined"))).toEqual([]);
  });
});

describe("every source that a page lists names this page", () => {
  const unnamed = (pages: readonly (({ address: string } & Sourced) | null)[]) =>
    pages.flatMap(
      (its) => its?.sources.filter(({ id }) => !pagesOf(id).includes(its.address)).map(({ id }) => `${its.address} ${id}`) ?? [],
    );

  it("articles, with the facts and cards around their text", () => {
    expect(unnamed([...content.articles.keys()].map((address) => articlePage(address)))).toEqual([]);
  });

  it("call sheets and first days", () => {
    expect(unnamed(LEVEL_IDS.flatMap((level) => [callSheetPage(level), firstDayPage(level)]))).toEqual([]);
  });

  it("the glossary and the comparison of all levels", () => {
    expect(unnamed([glossaryPage(), nextStepPage(), questionsPage()])).toEqual([]);
  });
});

it("two sources of one publisher stand under one name, without address where there is none", () => {
  const source = (id: string, title: string): Source => ({
    file: "",
    id,
    title,
    publisher: "B",
    year: "2026",
    seen: "2026-11-23",
  });
  const sources = new Map(
    [source("z", "Alpha"), source("a", "Beta"), { ...source("o", "Other"), publisher: "A" }].map((one) => [one.id, one]),
  );
  const small = sourceIndexPage({ ...content, sources, articles: new Map(), levels: new Map() });
  expect(small.publishers.map(({ name, sources: its }) => [name, its.map(({ id }) => id)])).toEqual([
    ["A", ["o"]],
    ["B", ["z", "a"]],
  ]);
  expect(small.publishers[0]?.sources[0]).toEqual({
    id: "o",
    title: "Other",
    url: undefined,
    year: "2026",
    seen: "Nov 23, 2026",
    pages: [],
  });
});
