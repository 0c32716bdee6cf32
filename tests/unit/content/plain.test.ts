import { expect, it } from "vitest";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { plainMarkdown } from "@/lib/content/markdown/plain";
import { fill } from "@/lib/content/markdown/template";

const plain = (markdown: string) => fill(plainMarkdown(parseMarkdown(markdown)), { link: (to) => `https://site.example${to}` });

it("plain Markdown loses front matter and heading ids", () => {
  expect(plain("---\na: b\n---\n## Who {#who}")).toBe("## Who\n");
});

it("plain Markdown has citations as footnotes, and links inside the site as holes", () => {
  expect(plain("So.[^adv-iop] [PHP](/php) [part](#a) [call](tel:911)")).toBe(
    "So.[^adv-iop] [PHP](https://site.example/php) [part](https://site.example#a) [call](tel:911)\n",
  );
});

it.each([
  [":::danger[Call 911]\nNow.\n:::", "> **Call 911**\n>\n> Now.\n"],
  [":::ask\nWhy?\n:::", "> **What to ask**\n>\n> Why?\n"],
])("plain Markdown has boxes as quotations under their title: %s", (markdown, text) => {
  expect(plain(markdown)).toBe(text);
});

it("the tree stays as it was", () => {
  const tree = parseMarkdown("## Who {#who}\n\n[PHP](/php)");
  const before = structuredClone(tree);
  plainMarkdown(tree);
  expect(tree).toEqual(before);
});
