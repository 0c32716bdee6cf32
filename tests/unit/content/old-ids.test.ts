import { describe, expect, it } from "vitest";
import { compile } from "../../fixtures/compile";

const TEXT = "## Cost {#cost}\n\nWords.\n\n### Who pays {#who-pays}";
const HTML = compile(TEXT);
const moved = (redirects: Readonly<Record<string, string>>) => compile(TEXT, { path: "/iop", redirects });

describe("a heading that got a new id on the same page", () => {
  it("is found by the old one too", () => {
    expect(moved({ "/iop#price": "/iop#cost" })).toBe(
      HTML.replace('<div class="heading"><h2 id="cost"', '<span id="price"></span><div class="heading"><h2 id="cost"'),
    );
  });

  it("may be a small one", () => {
    expect(moved({ "/iop#payer": "/iop#who-pays" })).toContain('<span id="payer"></span><div class="heading"><h3 id="who-pays"');
  });

  it("may be one of two that became one", () => {
    expect(moved({ "/iop#price": "/iop#cost", "/iop#fees": "/iop#cost" })).toContain(
      '<span id="price"></span><span id="fees"></span><div class="heading"><h2 id="cost"',
    );
  });
});

it.each([
  ["that moved to another page", { "/iop#price": "/php#cost" }],
  ["of another page", { "/php#price": "/php#cost", "/iop/old#price": "/iop#cost", "/iop": "/php" }],
  ["whose id only begins alike", { "/iop#payer": "/iop#who" }],
])("a heading %s changes nothing in the text", (_what, redirects) => {
  expect(moved(redirects)).toBe(HTML);
});
