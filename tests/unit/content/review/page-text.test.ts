import { fromParse5 } from "hast-util-from-parse5";
import { toString as textOf } from "hast-util-to-string";
import { parseFragment } from "parse5";
import { SKIP, visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { type PageText, pageText, treesIn } from "@/lib/content/review/page-text";
import { numberedSentences } from "@/lib/content/review/sentences";
import { readDanger } from "@/lib/content/settings";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { articlePage } from "@/lib/page/article";
import { ROOT } from "../../../fixtures/project";
import { some } from "../../../fixtures/scope";

const inputs = { content, danger: readDanger(ROOT), treeOf: treesIn(ROOT) };
const ADDRESSES = some([...content.articles.keys()], ["/overdose", "/iop"]);

const made = new Map<string, PageText>();

function textAt(address: string): PageText {
  const page = made.get(address) ?? pageText(address, inputs);
  if (!page) throw new Error(`no page at ${address}`);
  made.set(address, page);
  return page;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a compiled text, without its marks. */
function shownIn(html: string): string[] {
  const tree = fromParse5(parseFragment(html));
  visit(tree, "element", (node, i, parent) => {
    const names = [node.properties.className].flat();
    if (!parent || i === undefined || !(names.includes("n") || names.includes("permalink"))) return;
    parent.children.splice(i, 1, { type: "text", value: " " });
    return [SKIP, i];
  });
  visit(tree, "element", (node) => {
    node.children.push({ type: "text", value: /^(?:p|li|h\d|t[dh]|div)$/.test(node.tagName) ? " " : "" });
  });
  return wordsOf(textOf(tree as never));
}

describe("what a page says, for review", () => {
  it.each(ADDRESSES)("of %s is every word of its text once, in the order in which readers meet them", (address) => {
    const said = textAt(address)
      .blocks.filter(({ part }) => part === "The text")
      .map(({ text }) => text);
    expect(wordsOf(said.join(" "))).toEqual(shownIn(articlePage(address)?.html ?? ""));
  });

  it.each(ADDRESSES)("of %s has its title, short version, facts, ways, cards and phone lines with their sources", (address) => {
    const page = articlePage(address);
    const blocks = textAt(address).blocks;
    const said = blocks.map(({ text }) => text);
    const cited = new Set(blocks.flatMap(({ notes }) => notes.map(({ id }) => id)));
    const expected = [
      page?.title,
      ...(page?.summary ?? []),
      ...(page?.facts ?? []).map(({ label, fact }) => `${label}: ${fact.value}`),
      ...(page?.cards ?? []).flatMap(({ title, lines }) => [title, ...lines.map(({ value }) => value)]),
      ...(page?.helplines ?? []).flatMap(({ facts }) => facts.map(({ label, value }) => `${label}: ${value}`)),
    ];
    expect(expected.filter((text) => !said.includes(text ?? ""))).toEqual([]);
    for (const { when } of page?.ways ?? []) expect(said.some((text) => text.endsWith(when.value))).toBe(true);
    // Data of a level that its page does not show cite others.
    expect([...cited].sort()).toEqual(page?.sources.map(({ id }) => id).sort());
  });

  it("loses no word between stretches of text and numbered sentences", () => {
    for (const address of ADDRESSES) {
      const page = textAt(address);
      const sentences = numberedSentences(page);
      expect(wordsOf(sentences.map(({ text }) => text).join(" "))).toEqual(
        wordsOf(page.blocks.map(({ text }) => text).join(" ")),
      );
      expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_one, i) => i + 1));
    }
  });

  it("begins with whom to call and what to do where that is urgent, and ends with the red boxes that lead there", () => {
    const parts = [...new Set(textAt("/overdose").blocks.map(({ part }) => part))];
    expect(parts).toEqual([
      "Title",
      "Call buttons",
      "The text",
      "The short version",
      "Red boxes of searches that lead to this page",
    ]);
  });

  it("names the phone lines that the page does not tell of", () => {
    const names = textAt("/overdose").named.map(({ id }) => id);
    expect(names).toEqual(expect.arrayContaining(["emergency-911", "poison-help", "safespot"]));
    expect(names).not.toContain("veterans-crisis-line");
  });

  it("is there for each page that is made of content alone", () => {
    const drawn = [
      ...LEVEL_IDS.flatMap((id) => [`/call-sheets/${id}`, `/first-day/${id}`]),
      ...COMPARISON_SLUGS.map((slug) => `/next-step/${slug}`),
      ...["/next-step", "/next-step/questions", "/glossary"],
    ];
    for (const address of some(
      drawn,
      drawn.filter((_one, i) => i % 7 === 0),
    ))
      expect(textAt(address).blocks.length).toBeGreaterThan(6);
  });

  it.each(["/", "/nowhere", "/pocket", "/search", "/next-step/php-vs-iop", "/call-sheets/nothing", "/call-sheets"])(
    "is none at %s",
    (address) => {
      expect(pageText(address, inputs)).toBeNull();
    },
  );
});
