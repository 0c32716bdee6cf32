import { expect, it } from "vitest";
import { headingId } from "@/lib/content/markdown/heading-ids";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { compile } from "../../fixtures/compile";

function idOf(markdown: string): string | null {
  const [heading] = parseMarkdown(markdown).children;
  if (heading?.type !== "heading") throw new Error(`no heading: ${markdown}`);
  return headingId(heading);
}

it.each([
  ["## Who it suits {#who}", "who"],
  ["## Who it suits {#who-it-suits-2} ", "who-it-suits-2"],
  ["## **Who** it suits {#who}", "who"],
  ["## “Quoted?” {#who}", "who"],
  ["## Who{#who}", "who"],
])("%s has the id %s", (markdown, id) => {
  expect(idOf(markdown)).toBe(id);
});

it.each([
  "## Who it suits",
  "## {#who} it suits",
  "## Who {#Who}",
  "## Who {#who_it}",
  "## Who {#}",
  "## Who {who}",
  "## `{#who}`",
])("%s has none", (markdown) => {
  expect(idOf(markdown)).toBeNull();
});

it("the id goes to the heading and out of its words", () => {
  expect(compile("## Who it suits {#who}")).toContain('<h2 id="who">Who it suits</h2>');
});
