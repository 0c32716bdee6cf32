import { describe, expect, it } from "vitest";
import { address, day, sentence, slug } from "@/lib/content/schema/common";

describe("a day", () => {
  it("is text", () => {
    expect(day.parse("2026-11-23")).toBe("2026-11-23");
  });

  it("may be the 29th of February in a leap year", () => {
    expect(day.safeParse("2028-02-29").success).toBe(true);
  });

  it.each<unknown>([
    "2026-02-29",
    "2026-13-01",
    "23.11.2026",
    "2026-11-23T00:00:00.000Z",
    "",
    20261123,
    null,
    undefined,
    new Date("2026-11-23T00:00:00Z"),
  ])("is not %s", (value) => {
    expect(day.safeParse(value).success).toBe(false);
  });
});

describe("an address", () => {
  it.each(["/", "/iop", "/iop/what-to-expect", "/iop#who", "/#who", "/988"])("is %s", (value) => {
    expect(address.safeParse(value).success).toBe(true);
  });

  it.each(["", "iop", "/iop/", "//iop", "/IOP", "/iop?x", "/iop#", "https://example.org", "/iop who"])("is not “%s”", (value) => {
    expect(address.safeParse(value).success).toBe(false);
  });
});

describe("an id", () => {
  it.each(["a", "adv-iop", "988-lifeline"])("is %s", (value) => {
    expect(slug.safeParse(value).success).toBe(true);
  });

  it.each(["", "A", "a_b", "a--b", "-a", "a-", "a b", "ä"])("is not “%s”", (value) => {
    expect(slug.safeParse(value).success).toBe(false);
  });
});

describe("a sentence", () => {
  it("loses the spaces around it", () => {
    expect(sentence.parse("  Call first. ")).toBe("Call first.");
  });

  it("is not made of spaces", () => {
    expect(sentence.safeParse(" \n ").success).toBe(false);
  });
});
