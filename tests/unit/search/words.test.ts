import { describe, expect, it } from "vitest";
import { cleanQuery, isCommon, MAX_QUERY, tokenize } from "@/lib/search/words";
import { randomTexts } from "../../fixtures/random";

describe("cleaning a query", () => {
  it.each([
    ["nothing", "", ""],
    ["spaces", "  \t\n ", ""],
    ["words", "php program", "php program"],
    ["spaces around and between", "  php \n  program ", "php program"],
    ["a NUL", "php\0program", "php program"],
    ["a lone surrogate", "php\uD800program", "php program"],
    ["an emoji", "🍺 beer", "🍺 beer"],
    ["an invisible mark", "p\u200Bhp", "p hp"],
    ["wide letters", "ＰＨＰ", "PHP"],
    ["a script", "<script>", "<script>"],
    ["a replacement character", "a\uFFFDb", "a b"],
  ])("turns %s into a safe query", (_what, raw, query) => {
    expect(cleanQuery(raw)).toEqual({ query, cut: false });
  });

  it("keeps 200 characters whole", () => {
    expect(cleanQuery("x".repeat(MAX_QUERY))).toEqual({ query: "x".repeat(MAX_QUERY), cut: false });
  });

  it("cuts at 200 characters and says so", () => {
    expect(cleanQuery("x".repeat(MAX_QUERY + 1))).toEqual({ query: "x".repeat(MAX_QUERY), cut: true });
  });

  it("cuts no emoji in half", () => {
    expect(cleanQuery("🍺".repeat(10_000))).toEqual({ query: "🍺".repeat(MAX_QUERY), cut: true });
  });

  it("makes any text safe", () => {
    const queries = randomTexts(200).map((raw) => cleanQuery(raw).query);
    expect(queries.filter((query) => /[\p{Cs}\p{Cc}\p{Cf}]/u.test(query) || query !== query.trim())).toEqual([]);
  });

  it("changes nothing that is clean", () => {
    const queries = randomTexts(200).map((raw) => cleanQuery(raw).query);
    expect(queries.map((query) => cleanQuery(query).query)).toEqual(queries);
  });
});

describe("a text's words", () => {
  it.each([
    ["nothing", "", []],
    ["capitals", "PHP or IOP", ["php", "or", "iop"]],
    ["signs", "call 9-1-1, now!", ["call", "9", "1", "1", "now"]],
    ["accents", "Café naïve", ["cafe", "naive"]],
    ["straight and curly apostrophes", "don't can’t", ["dont", "cant"]],
    ["other writing", "戒毒 лечение", ["戒毒", "лечение"]],
    ["only signs", "?! 🍺 --", []],
  ])("of %s", (_what, text, words) => {
    expect(tokenize(text)).toEqual(words);
  });
});

it.each(["the", "what", "is", "i", "dont"])("“%s” is common", (word) => {
  expect(isCommon(word)).toBe(true);
});

it.each(["detox", "no", "not", "help", "toString", ""])("“%s” is not common", (word) => {
  expect(isCommon(word)).toBe(false);
});
