import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { search as searchWith } from "@/lib/search/query";
import { randomTexts } from "../../fixtures/random";
import { ENGINE as engine, TEXTS } from "./site-engine";

const search = (of: typeof engine, raw: string) => searchWith(of, raw, TEXTS);
const addressesFor = (raw: string) => search(engine, raw).hits.map(({ address }) => address);
const firstFor = (raw: string) => addressesFor(raw)[0];

describe("a search", () => {
  it.each([
    ["an acronym", "PHP", "/php"],
    ["an acronym in small letters", "iop", "/iop"],
    ["an acronym and a common word", "php program", "/php"],
    ["two misspelled words", "intensve outpatint", "/iop"],
    ["what people call it", "live-in rehab", "/residential"],
    ["a question", "Is IOP right for me?", "/iop/is-it-right-for-me"],
    ["wide letters", "ＤＥＴＯＸ", "/detox"],
    ["a word between signs", "***detox!!!", "/detox"],
    ["a word with a NUL behind it", "detox\0", "/detox"],
  ])("by %s finds its page first: %s", (_what, raw, address) => {
    expect(firstFor(raw)).toBe(address);
  });

  it("by the beginning of a word finds its page", () => {
    expect(addressesFor("resid").slice(0, 3)).toContain("/residential");
  });

  it("finds what a text says on the way", () => {
    expect(addressesFor("gift cards")).toContain("/treatments/contingency-management");
  });

  it("finds the same in capitals, with accents and with spaces around", () => {
    expect(addressesFor("  DÉTOX ")).toEqual(addressesFor("detox"));
  });

  it.each(["", "   ", "\0", "\uD800", "🍺", "???"])("by “%s”, which has no word, finds nothing", (raw) => {
    expect(search(engine, raw).hits).toEqual([]);
  });

  it.each(["what is it", "the", "xqzjvw"])("by “%s”, which says nothing, is answered by what is nearest at most", (raw) => {
    expect(search(engine, raw)).toMatchObject({ danger: null, sure: false });
  });

  it("by markup treats it as words", () => {
    expect(search(engine, "<script>alert(1)</script>").query).toBe("<script>alert(1)</script>");
  });

  it("by 10,000 characters uses the first 200", () => {
    const long = search(engine, `detox ${"x".repeat(10_000)}`);
    expect(long.cut).toBe(true);
    expect([...long.query]).toHaveLength(200);
    expect(long.hits.map(({ address }) => address)).toContain("/detox");
  });

  it("by anything at all does not fail", () => {
    expect(
      randomTexts(200)
        .map((raw) => search(engine, raw).hits.length)
        .filter((count) => count > 12),
    ).toEqual([]);
  });
});

describe("the hits", () => {
  const QUERIES = ["detox", "php program", "medicine for opioids", "call", "home", "a", "group therapy", "how long"];

  it.each(QUERIES)("for “%s” have each page once", (raw) => {
    const found = addressesFor(raw);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(QUERIES)("for “%s” are at most 12, best first", (raw) => {
    const scores = search(engine, raw).hits.map(({ score }) => score);
    expect(scores.length).toBeLessThanOrEqual(12);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each(QUERIES)("for “%s” have at most three parts each, all of their own page", (raw) => {
    const wrong = search(engine, raw).hits.filter(
      ({ address, sections }) => sections.length > 3 || sections.some((part) => !part.address.startsWith(`${address}#`)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(QUERIES)("for “%s” lead to pages that exist", (raw) => {
    const known = knownAddresses(content);
    expect(addressesFor(raw).filter((address) => !known.has(address))).toEqual([]);
  });

  it("mark the words that matched", () => {
    const [hit] = search(engine, "gift cards").hits.filter(({ address }) => address === "/treatments/contingency-management");
    expect(hit?.snippet.filter(({ match }) => match).map(({ text }) => text.toLowerCase())).toContain("gift");
  });

  it("name the heading of each part", () => {
    const [hit] = search(engine, "evening program").hits.filter(({ address }) => address === "/iop/evening-and-virtual");
    const { sections } = content.articles.get("/iop/evening-and-virtual")?.outline ?? { sections: [] };
    const headings = sections.map(({ heading }) => heading);
    expect(hit?.sections.length).toBeGreaterThan(0);
    expect(hit?.sections.filter(({ heading }) => !headings.includes(heading))).toEqual([]);
  });
});
