import { describe, expect, it } from "vitest";
import { cleanQuery } from "@/lib/search/words";
import { faultOf, MAX_TARGET, searchedFor } from "@/lib/server/malformed";
import { randomTexts } from "../../fixtures/random";

describe("a target's fault", () => {
  it.each([
    "/",
    "/iop",
    "/iop/what-to-expect",
    "/search?q=iop",
    "/caf%C3%A9",
    "/a//b",
    "/search?q=%E0%A4%A",
    "/search?q=%",
    "/search?q=%00",
    "/search?q=//x\\y",
    "/search?",
    `/search?q=${"x".repeat(10_000)}`,
    `/${"x".repeat(2047)}`,
  ])("is none: %.40s", (target) => {
    expect(faultOf(target)).toBeNull();
  });

  it.each([
    ["a broken escape", "/%E0%A4%A"],
    ["half an escape", "/%"],
    ["an escape that is no number", "/%zz"],
    ["bytes that are no text", "/%ff"],
    ["an overlong slash", "/%c0%af"],
    ["an escaped surrogate", "/%ed%a0%80"],
    ["a NUL", "/a%00b"],
    ["a line break", "/a%0d%0ab"],
    ["a late control character", "/%c2%80"],
    ["another host", "//example.org/iop"],
    ["a backslash", "/\\example.org"],
    ["no slash first", "iop"],
    ["a whole address", "http://example.org/iop"],
    ["a star", "*"],
    ["nothing", ""],
    ["only a query", "?q=iop"],
  ])("is 400: %s", (_what, target) => {
    expect(faultOf(target)).toBe(400);
  });

  it.each([
    ["a path of 2049 characters", `/${"x".repeat(2048)}`],
    ["a long path that is broken too", `/${"%".repeat(3000)}`],
    ["a target longer than any form sends", `/search?q=${"x".repeat(MAX_TARGET)}`],
  ])("is 414: %s", (_what, target) => {
    expect(faultOf(target)).toBe(414);
  });

  it("is found in random text without an error", () => {
    expect(
      randomTexts(200)
        .map((text) => faultOf(`/${text}`))
        .filter((fault) => ![null, 400, 414].includes(fault)),
    ).toEqual([]);
  });
});

describe("what a reader searches for", () => {
  it.each([
    ["words", "?q=php+program", "php program"],
    ["signs", "?q=a%26b%3Dc", "a&b=c"],
    ["letters of other languages", "?q=%E6%88%92%E6%AF%92", "戒毒"],
    ["an emoji", "?q=%F0%9F%8D%BA", "🍺"],
    ["a question mark", "?q=who?", "who?"],
    ["an empty value", "?q=", ""],
    ["no value", "?q", ""],
    ["every one of several", "?q=a?b&x=1&q=c", "a?b c"],
  ])("is kept: %s", (_what, query, words) => {
    expect(searchedFor(query)).toBe(words);
  });

  it.each(["", "?", "?x=1", "?q[]=1", "?Q=iop"])("is nothing in the query “%s”", (query) => {
    expect(searchedFor(query)).toBeNull();
  });

  it.each([
    ["bytes that are no text", "?q=a%FFb", "a\uFFFDb"],
    ["an escape cut short", "?q=%E0%A4%A", "\uFFFD%A"],
    ["a lone surrogate", "?q=a\uD800b", "a\uFFFDb"],
  ])("has a sign in place of %s", (_what, query, words) => {
    expect(searchedFor(query)).toBe(words);
  });

  it("is cut, so that a worker is not sent 100 KB", () => {
    expect(searchedFor(`?q=${"x".repeat(100_000)}`)).toBe("x".repeat(1000));
  });

  it("is a safe search, whatever bytes arrive", () => {
    const unsafe = randomTexts(200)
      .map((text) => cleanQuery(searchedFor(`?q=${asSent(text)}`) ?? "").query)
      .filter((query) => /[\p{Cc}\p{Cs}]/u.test(query));
    expect(unsafe).toEqual([]);
  });
});

/** Text as Node hands over the bytes of a request line: one character a byte. */
function asSent(text: string): string {
  return Buffer.from(text).toString("latin1");
}
