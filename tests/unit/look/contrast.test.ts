import { describe, expect, it } from "vitest";
import { weakPairs } from "@/lib/content/edition/colors/contrast";
import { type ColorPair, DECORATION, PAIRS, PAIRS_OF_MORE } from "@/lib/content/edition/colors/pairs";
import { schemesOf, siteSchemes, type Tokens } from "@/lib/content/edition/colors/schemes";

const SCHEMES = Object.entries(siteSchemes());

/** The pairs that stay below what they must reach, with their ratio. */
function tooWeak(tokens: Tokens, pairs: readonly ColorPair[]): string[] {
  return weakPairs(tokens, pairs).map(
    ({ what, over, under, ratio, least }) => `${what}: ${over} on ${under} ${ratio.toFixed(2)}, below ${least}`,
  );
}

describe("contrast", () => {
  it.each(SCHEMES)("is enough wherever colors meet: %s", (_name, tokens) => {
    expect(tooWeak(tokens, PAIRS)).toEqual([]);
  });

  it.each(SCHEMES.filter(([name]) => name.includes("more")))("grows where it is asked for: %s", (_name, tokens) => {
    expect(tooWeak(tokens, PAIRS_OF_MORE)).toEqual([]);
  });

  it("is computed for every token", () => {
    const paired = new Set([...PAIRS.flatMap(({ front, back }) => [...front, ...back]), ...DECORATION]);
    expect(Object.keys(siteSchemes().light).filter((token) => !paired.has(token))).toEqual([]);
  });

  it("of a gray text is seen to be too weak", () => {
    const { light } = schemesOf(":root { --ink: #777777; --paper: #ffffff; }");
    const pair = { what: "text", front: ["ink"], back: ["paper"], least: 4.5 };
    expect(tooWeak(light, [pair])).toEqual(["text: ink on paper 4.48, below 4.5"]);
  });

  it("of a token under another condition is asked for", () => {
    expect(() => schemesOf("@media (width > 9rem) { :root { --ink: #777777; } }")).toThrow("no scheme covers");
  });
});
