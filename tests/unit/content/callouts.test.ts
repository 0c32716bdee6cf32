import { expect, it } from "vitest";
import { CALLOUTS, isCallout, isCare } from "@/lib/content/markdown/callouts";
import { compile } from "../../fixtures/compile";

// Care cards have an icon too: drawn-lists.test.ts.
it.each(Object.entries(CALLOUTS).filter(([kind]) => !isCare(kind)))("a %s callout is a note titled “%s”", (kind, title) => {
  const html = compile(`:::${kind}\nWords.\n:::`);
  expect(html).toMatch(
    new RegExp(`^<div class="callout callout-${kind}" role="note"><p class="callout-title">${title}</p>\\s*<p>Words.</p></div>$`),
  );
});

it("a callout's own title takes the place of the usual one", () => {
  const html = compile(":::ask[Two things]\nWords.\n:::");
  expect(html).toContain('<p class="callout-title">Two things</p>');
  expect(html).not.toContain(CALLOUTS.ask);
});

it("a callout holds lists and links", () => {
  expect(compile(":::danger\n- [Call](tel:911)\n:::")).toContain('<li><a href="tel:911">Call</a></li>');
});

it.each(["warning", "", "toString", "constructor"])("“%s” is no kind of callout", (name) => {
  expect(isCallout(name)).toBe(false);
});
