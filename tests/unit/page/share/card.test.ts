import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CARD_COLORS, STEP_COLORS } from "@/components/share/card-colors";
import { listedPages } from "@/lib/page/machines/listed";
import { allCards, cardOf, levelsOf, shortLine } from "@/lib/page/share/card";
import { cardAddress, pageOfCard } from "@/lib/page/share/card-address";

describe("a card", () => {
  it("is there for every page, with a title and a line", () => {
    const pages = listedPages().map(({ address }) => cardAddress(address));
    const cards = allCards();
    expect(Object.keys(cards)).toEqual(pages);
    expect(Object.values(cards).filter(({ title, line }) => !title || !line)).toEqual([]);
  });

  it.each(["/nowhere", "/search", "/next-step/php-vs-iop", "/call-sheets/nowhere"])("is not there for %s", (address) => {
    expect(cardOf(address)).toBeNull();
  });

  it.each([
    ["/iop", ["iop"]],
    ["/iop/reasons", ["iop"]],
    ["/call-sheets/php", ["php"]],
    ["/next-step/iop-vs-php", ["php", "iop"]],
    ["/about", []],
  ])("of %s marks its levels", (address, levels) => {
    expect(levelsOf(address)).toEqual(levels);
  });

  it("has an address that leads back to its page", () => {
    expect(listedPages().filter(({ address }) => pageOfCard(cardAddress(address)) !== address)).toEqual([]);
  });
});

describe("the line of a card", () => {
  it("is the description where that is short", () => {
    expect(shortLine("What it is.")).toBe("What it is.");
  });

  it("ends after a part of a long sentence", () => {
    expect(shortLine(`${"a".repeat(50)}, ${"b".repeat(20)}, ${"c".repeat(40)}`)).toBe(`${"a".repeat(50)}, ${"b".repeat(20)} …`);
  });

  it("ends after a word where there is no such part", () => {
    expect(shortLine("word ".repeat(40))).toBe(`${"word ".repeat(20).trim().slice(0, 99)} …`);
  });
});

it("cards have the site's own colors", () => {
  const css = readFileSync("app/base.css", "utf8").split("@media")[0] ?? "";
  const color = (name: string) => css.match(new RegExp(`--${name}: (#\\w+);`))?.[1];
  for (const [name, value] of Object.entries(CARD_COLORS)) expect(value, name).toBe(color(name));
  STEP_COLORS.forEach(({ fill }, i) => {
    expect(fill).toBe(color(`step-${i + 1}`));
  });
});
