import { describe, expect, it } from "vitest";
import { parseMarkdown, readOutline } from "@/lib/content/markdown/outline";

const outlineOf = (markdown: string) => readOutline(parseMarkdown(markdown));

describe("sections", () => {
  it("run from one heading to the next", () => {
    expect(outlineOf("Before.\n\n## One {#one}\n\nFirst.\n\nSecond.\n\n### Two {#two}\n\nThird.").sections).toEqual([
      { id: "", depth: 1, heading: "", text: "Before." },
      { id: "one", depth: 2, heading: "One", text: "First. Second." },
      { id: "two", depth: 3, heading: "Two", text: "Third." },
    ]);
  });

  it("leave out front matter", () => {
    expect(outlineOf("---\ntitle: A\n---\nWords.").sections).toEqual([{ id: "", depth: 1, heading: "", text: "Words." }]);
  });

  it("leave out an empty beginning", () => {
    expect(outlineOf("## One {#one}\n\nWords.").sections.map(({ id }) => id)).toEqual(["one"]);
  });

  it("keep a heading without text", () => {
    expect(outlineOf("## One {#one}").sections).toEqual([{ id: "one", depth: 2, heading: "One", text: "" }]);
  });

  it.each([
    ["citations", "So it is.[^adv-iop][^tip47] Yes.", "So it is. Yes."],
    ["marks of bold and links", "**So** it [is](/iop).", "So it is."],
    ["line breaks", "So\nit is.", "So it is."],
    ["line breaks by hand", "So\\\nit  \nis.", "So it is."],
    ["line breaks by hand in bold words", "**So\\\nit** is.", "So it is."],
    ["line breaks by hand in links and boxes", ":::note[So]\nit\\\n[is  \nso](/iop).\n:::", "So it is so."],
    ["tildes", "It is 2~3 weeks, or 4~6; ~~or~~ so.", "It is 2~3 weeks, or 4~6; ~~or~~ so."],
    ["list items, a space between them", "- One\n- Two", "One Two"],
    ["table cells, a space between them", "| a | b |\n| - | - |\n| c | d |", "a b c d"],
    ["callouts with their titles", ":::note[Look]\nHere.\n:::", "Look Here."],
    ["quotes", "> So it is.", "So it is."],
  ])("are plain text: %s", (_what, markdown, text) => {
    expect(outlineOf(markdown).sections[0]?.text).toBe(text);
  });

  it("are none in an empty text", () => {
    expect(outlineOf("")).toEqual({ sections: [], links: [], citations: [] });
  });
});

describe("links", () => {
  it("come with their lines, front matter counted", () => {
    expect(outlineOf("---\ntitle: A\n---\n[a](/a)\n\n- [b](/b#c)").links).toEqual([
      { to: "/a", line: 4, label: "a" },
      { to: "/b#c", line: 6 },
    ]);
  });

  it("include those written at the end of a text", () => {
    expect(outlineOf("See [a][x].\n\n[x]: /a").links).toEqual([{ to: "/a", line: 3 }]);
  });

  it("are not what stands in code", () => {
    expect(outlineOf("`[a](/a)`").links).toEqual([]);
  });
});

describe("citations", () => {
  it("come in order, with their lines and repeats", () => {
    expect(outlineOf("One.[^b][^a]\n\nTwo.[^b]").citations).toEqual([
      { id: "b", line: 1 },
      { id: "a", line: 1 },
      { id: "b", line: 3 },
    ]);
  });

  it("are found in lists, tables and callouts", () => {
    const markdown = "- One.[^a]\n\n| x |\n| - |\n| y[^b] |\n\n:::note\nThree.[^c]\n:::";
    expect(outlineOf(markdown).citations.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("are not what stands in code", () => {
    expect(outlineOf("`[^a]`").citations).toEqual([]);
  });
});
