import { describe, expect, it } from "vitest";
import { faultOf, MAX_TARGET, mendQuery } from "@/lib/server/malformed";
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

describe("mending a query", () => {
  const valueIn = (target: string, name = "q") => new URL(mendQuery(target), "http://localhost").searchParams.get(name);

  it("leaves a target without query alone", () => {
    expect(mendQuery("/iop")).toBe("/iop");
  });

  it.each([
    ["words", "/search?q=php+program", "php program"],
    ["signs", "/search?q=a%26b%3Dc", "a&b=c"],
    ["letters of other languages", "/search?q=%E6%88%92%E6%AF%92", "戒毒"],
    ["an emoji", "/search?q=%F0%9F%8D%BA", "🍺"],
    ["a question mark", "/search?q=who?", "who?"],
    ["an empty value", "/search?q=", ""],
  ])("keeps %s", (_what, target, value) => {
    expect(valueIn(target)).toBe(value);
  });

  it.each([
    ["a NUL", "/search?q=a%00b", "a\uFFFDb"],
    ["bytes that are no text", "/search?q=a%FFb", "a\uFFFDb"],
    ["an escape cut short", "/search?q=%E0%A4%A", "\uFFFD%A"],
    ["a lone surrogate", "/search?q=a\uD800b", "a\uFFFDb"],
  ])("replaces %s", (_what, target, value) => {
    expect(valueIn(target)).toBe(value);
  });

  it("cuts a long value at 1000 characters", () => {
    expect(valueIn(`/search?q=${"x".repeat(5000)}`)).toBe("x".repeat(1000));
  });

  it("cuts no emoji in half", () => {
    expect(valueIn(`/search?q=${"%F0%9F%8D%BA".repeat(1001)}`)).toBe("🍺".repeat(1000));
  });

  it("keeps the first 20 values", () => {
    const target = `/search?${Array.from({ length: 50 }, (_, i) => `v${i}=1`).join("&")}`;
    expect(valueIn(target, "v19")).toBe("1");
    expect(valueIn(target, "v20")).toBeNull();
  });

  it.each(randomTexts(200).map((text, i) => [i, text] as const))(
    "never fails, and its answer can be read by every decoder: random text %i",
    (_i, text) => {
      const query = mendQuery(`/search?q=${text}`).split("?")[1] ?? "";
      expect(() => decodeURIComponent(query)).not.toThrow();
      expect(query).toMatch(/^[\x21-\x7e]*$/);
    },
  );

  it("lets no NUL through, whatever bytes arrive", () => {
    expect(
      randomTexts(200)
        .map((text) => mendQuery(`/search?q=${asSent(text)}`))
        .filter((target) => target.includes("%00")),
    ).toEqual([]);
  });

  it("changes nothing that it has mended once", () => {
    const mended = randomTexts(200).map((text) => mendQuery(`/search?q=${asSent(text)}`));
    expect(mended.map(mendQuery)).toEqual(mended);
  });
});

/** Text as Node hands over the bytes of a request line: one character a byte. */
function asSent(text: string): string {
  return Buffer.from(text).toString("latin1");
}
