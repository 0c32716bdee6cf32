import { describe, expect, it } from "vitest";
import { snippetOf } from "@/lib/search/snippet";
import type { SnippetPart } from "@/lib/search/types";

const LONG = `${"before ".repeat(60)}the craving passes ${"after ".repeat(60)}`.trim();
const textOf = (parts: readonly SnippetPart[]) => parts.map(({ text }) => text).join("");
const markedIn = (text: string, ...words: string[]) =>
  snippetOf(text, new Set(words))
    .filter(({ match }) => match)
    .map((part) => part.text);

describe("a snippet's marks", () => {
  it.each([
    ["a word", "Detox is first.", ["detox"], ["Detox"]],
    ["every one of them", "Detox, then detox.", ["detox"], ["Detox", "detox"]],
    ["several words", "PHP and IOP differ.", ["iop", "php"], ["PHP", "IOP"]],
    ["no part of a longer word", "Outpatient is no patient.", ["patient"], ["patient"]],
    ["no other words", "Detox is first.", ["iop"], []],
    ["words with signs of patterns around", "A (b) c.", ["b", "["], ["b"]],
    ["other forms of a word", "It craves. Craving passes.", ["crave"], ["craves", "Craving"]],
    ["nothing when nothing matched", "Detox is first.", [], []],
  ])("are on %s", (_what, text, words, marks) => {
    expect(markedIn(text, ...words)).toEqual(marks);
  });

  it("leave the text as it is", () => {
    expect(textOf(snippetOf("PHP and <b>IOP</b> differ.", new Set(["iop", "php"])))).toBe("PHP and <b>IOP</b> differ.");
  });
});

describe("a snippet of a long text", () => {
  const snippet = snippetOf(LONG, new Set(["crave"]));

  it("holds the word that was searched for", () => {
    expect(snippet.filter(({ match }) => match).map(({ text }) => text)).toEqual(["craving"]);
  });

  it("has about 180 characters, cut at spaces", () => {
    expect(textOf(snippet).length).toBeLessThanOrEqual(190);
    expect(textOf(snippet)).toMatch(/^… (before )+the craving passes (after )+…$/);
  });

  it("begins at the beginning when nothing is marked", () => {
    expect(textOf(snippetOf(LONG, new Set()))).toMatch(/^before before .* …$/);
  });

  it("has no dots at its end when it reaches the end", () => {
    expect(textOf(snippetOf(`${"before ".repeat(60)}craving.`, new Set(["crave"])))).toMatch(/^… .*craving\.$/);
  });
});

it("a short text is shown whole", () => {
  expect(textOf(snippetOf("Detox is first.", new Set(["first"])))).toBe("Detox is first.");
});

it("no text has no parts to mark", () => {
  expect(textOf(snippetOf("", new Set(["detox"])))).toBe("");
});
