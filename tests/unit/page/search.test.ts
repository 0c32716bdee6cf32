import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { searchPrivacyNote } from "@/lib/content/search-privacy";
import { pageIndexOf } from "@/lib/page/page-list";
import { searchPage } from "@/lib/page/search";

const ODD: readonly (readonly [string, string])[] = [
  ["an emoji", "🍺"],
  ["a family of emojis", "👨‍👩‍👧"],
  ["a lone surrogate", "\uD800"],
  ["surrogates in the wrong order", "\uDC00\uD800"],
  ["a NUL", "\0"],
  ["a script", "<script>alert(1)</script>"],
  ["only common words", "what is it and how do I"],
  ["only signs", "?!.,;:-_'\"()[]{}*^$|\\/"],
  ["a word of no page", "xqzjvw"],
  ["a word that objects have", "constructor __proto__ toString"],
  ["right-to-left marks", "\u202Eiop\u202C"],
  ["10,000 letters", "x".repeat(10_000)],
  ["10,000 words", "iop ".repeat(10_000)],
  ["10,000 spaces", " ".repeat(10_000)],
  ["10,000 emojis", "🍺".repeat(10_000)],
  ["letters that grow when they are normalized", "\uFDFA".repeat(10_000)],
];

describe("the search page", () => {
  it.each([
    ["null", null],
    ["nothing", ""],
    ["spaces", " \t\n "],
    ["a lone surrogate", "\uD800"],
    ["a NUL", "\0"],
  ])("asks for a word when asked %s, and leads to all pages", (_what, raw) => {
    const page = searchPage(raw);
    expect(page.answer).toMatchObject({ query: "", hits: [], outcome: "Type a word or a question. Short is fine." });
    expect(page.index).toEqual(pageIndexOf(content));
  });

  it.each(ODD)("never ends empty: %s", (_what, raw) => {
    const { answer, index } = searchPage(raw);
    expect(answer.hits.length + (index?.sections.length ?? 0)).toBeGreaterThan(0);
  });

  it.each(ODD)("shows at most 200 whole characters of what was typed: %s", (_what, raw) => {
    const { query } = searchPage(raw).answer;
    expect([...query].length).toBeLessThanOrEqual(200);
    expect(query).not.toMatch(/[\p{Cs}\p{Cc}]/u);
  });

  it("says how many pages it found", () => {
    const page = searchPage("php");
    expect(page.answer.outcome).toMatch(new RegExp(`^(The best )?${page.answer.hits.length} pages for “php”\\.$`));
  });

  it("says when it found nothing, and leads to all pages", () => {
    const page = searchPage("guitar chords");
    expect(page.answer.outcome).toBe(
      "Nothing on this site matches “guitar chords”. Try fewer or other words, or pick a page below.",
    );
    expect(page.index).toEqual(pageIndexOf(content));
  });

  it("leads to no other pages when it found some", () => {
    expect(searchPage("php").index).toBeNull();
  });

  it("says who learns what is searched for, by how many articles there are", () => {
    expect(searchPage(null).privacy).toBe(searchPrivacyNote(content.articles.size));
  });

  it("says when it used only the beginning", () => {
    expect(searchPage("php ".repeat(1000)).answer.outcome).toContain("only the first part was used.");
    expect(searchPage("php").answer.outcome).not.toContain("only the first part");
  });

  it("shows what was typed as it was typed", () => {
    expect(searchPage("<b>PHP</b> & more").answer.outcome).toContain("“<b>PHP</b> & more”");
  });

  it("is kept out of search engines and says nothing of the query in title or description", () => {
    const page = searchPage("cravings");
    expect(page.unlisted).toBe(true);
    expect(`${page.title} ${page.description}`).not.toContain("cravings");
  });
});
