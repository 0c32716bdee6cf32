import type { Element, Root, RootContent } from "hast";
import { describe, expect, it } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { BUILT, documentAt } from "./document";

// A browser without styles sets words side by side that a style sheet would keep apart, unless the text itself parts them.

/** Elements that begin and end a line, or a cell, in a browser without styles. */
const APART = new Set(
  `address article aside blockquote body br dd dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr html input li main nav ol option p section select table tbody td textarea tfoot th thead tr ul`.split(/\s+/),
);
const UNSEEN = new Set(["head", "script", "style", "template"]);
/** Parts of one word, and marks that stand against it on purpose. */
const WITHIN = new Set(["mark", "sub", "sup", "wbr"]);

/** Where a word ends without a space and the next one begins, each with its neighbor. */
function gluedWords(tree: Root): string[] {
  const found: string[] = [];
  let before = "";
  const read = (node: RootContent): void => {
    if (node.type === "text") {
      if (before && /[\p{L}\p{N}.!?)”’]$/u.test(before) && /^[\p{L}\p{N}(“]/u.test(node.value))
        found.push(`${before.slice(-30)}|${node.value.slice(0, 30)}`);
      before = node.value || before;
    } else if (node.type === "element") readElement(node);
  };
  const readElement = ({ tagName, children }: Element): void => {
    if (UNSEEN.has(tagName)) return;
    if (WITHIN.has(tagName) || APART.has(tagName)) before = "";
    for (const child of children) read(child);
    if (WITHIN.has(tagName) || APART.has(tagName)) before = "";
  };
  for (const child of tree.children) if (child.type !== "doctype") read(child);
  return found;
}

describe("a browser without styles keeps words apart", () => {
  it.each(BUILT.map(({ address }) => address))("on %s", (address) => {
    expect([...new Set(gluedWords(parseHtml(documentAt(address).html)))]).toEqual([]);
  });

  it("and words that are glued are found", () => {
    const glued = (html: string) => gluedWords(parseHtml(`<!doctype html><title>x</title><body>${html}`));
    expect(glued("<a href=/a>Search</a><a href=/b>Menu</a>")).toEqual(["Search|Menu"]);
    expect(glued("<p><b>What it is for</b>These differ.")).toEqual(["What it is for|These differ."]);
    expect(glued("<svg><text>Mon</text><text>Tue</text></svg>")).toEqual(["Mon|Tue"]);
    expect(glued("<ul><li>One<li>Two</ul><p>a <b>b</b> c<br>d<p>word<sup>1</sup> <mark>de</mark>tox")).toEqual([]);
  });
});
