import { describe, expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { block, valueBlock } from "@/lib/content/review/block";
import { numberedSentences } from "@/lib/content/review/sentences";
import { textBlocks } from "@/lib/content/review/text-blocks";

function blocksOf(markdown: string) {
  const { first, rest } = textBlocks(parseMarkdown(markdown), 3);
  return [...first, ...rest];
}

function sentencesOf(markdown: string) {
  return numberedSentences({ blocks: blocksOf(markdown) });
}

const textsOf = (markdown: string) => sentencesOf(markdown).map(({ text }) => text);

describe("the sentences of a text", () => {
  it.each([
    ["The U.S. Food and Drug Administration says so. Dr. Lee agrees.", 2],
    ["Mr. Jones and Mrs. Lee met Dr. A. B. Cole at 6 a.m. and left.", 1],
    ["Take 1.5 mg. Then stop. Call 911. Stay.", 4],
    ["Give it (e.g. Narcan). “Stop!” she said. Not sure? Give it.", 4],
    ["In the U.S. many people use it, vs. few elsewhere.", 1],
  ])("of “%s” are %i", (text, count) => {
    expect(textsOf(text)).toHaveLength(count);
  });

  it("are numbered in order, each with its own sources", () => {
    expect(
      sentencesOf("One.[^a][^b] Two. Three.[^c]\n\nFour[^d], and five.").map((one) => [one.number, one.text, one.sources]),
    ).toEqual([
      [1, "One.", ["a", "b"]],
      [2, "Two.", []],
      [3, "Three.", ["c"]],
      [4, "Four, and five.", ["d"]],
    ]);
  });

  it("have neither signs nor line ends of Markdown", () => {
    expect(textsOf("**Not\nsure?** Give [naloxone](/overdose#x).\\\nStay. `A` <https://a.org>")).toEqual([
      "Not sure?",
      "Give naloxone.",
      "Stay.",
      "A https://a.org",
    ]);
  });

  it("stand in headings, lists, boxes, drawn lists and tables", () => {
    const text =
      "## Who. Is it? {#who}\n\n- A.\n\n:::danger\nB.\n:::\n\n:::note[C]\nD.\n:::\n\n:::steps\n1. ::wake\n   E.\n:::\n\n| Row | Hours |\n|---|---|\n| IOP | 9. |\n\n::search-privacy";
    const found = blocksOf(text).map(({ kind, box, where, text: said }) => [kind, box?.name ?? "", where ?? "", said]);
    expect(found.slice(0, -1)).toEqual([
      ["heading", "", "", "Who. Is it?"],
      ["list", "", "", "A."],
      ["box title", "danger", "", "Danger signs"],
      ["text", "danger", "", "B."],
      ["box title", "note", "", "C"],
      ["text", "note", "", "D."],
      ["list", "steps", "", "E."],
      ["table", "", "head", "Row"],
      ["table", "", "head", "Hours"],
      ["table", "", "Row", "IOP"],
      ["table", "", "IOP, Hours", "9."],
    ]);
    expect(found.at(-1)?.[3]).toMatch(/^With scripts on/);
    expect(numberedSentences({ blocks: blocksOf(text) })[0]?.text).toBe("Who. Is it?");
  });

  it("are in two parts, as a page about an emergency shows them", () => {
    const { first, rest } = textBlocks(parseMarkdown("---\na: 1\n---\n## A {#a}\n\nOne.\n\n### B {#b}\n\n## C {#c}\n\nTwo."), 3);
    expect([first, rest].map((part) => part.map(({ text }) => text))).toEqual([
      ["A", "One.", "B"],
      ["C", "Two."],
    ]);
  });

  it("of data all have the sources of the whole, but for a question to ask", () => {
    const cell = valueBlock("fact", "", { label: "Hours", value: "Nine. Or more.", ask: "How many?", sources: ["a"] });
    expect(
      numberedSentences({ blocks: [cell, block("list", "", "One. Two.", ["b"])] }).map(({ text, sources }) => [text, ...sources]),
    ).toEqual([["Hours: Nine.", "a"], ["Or more.", "a"], ["Ask: How many?"], ["One.", "b"], ["Two.", "b"]]);
  });
});
