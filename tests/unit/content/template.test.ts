import { describe, expect, it } from "vitest";
import { fill, hole } from "@/lib/content/markdown/template";
import { compile } from "../../fixtures/compile";

describe("a template", () => {
  it("without holes is what it was", () => {
    expect(fill("<p>Words.</p>", { cite: () => "?" })).toBe("<p>Words.</p>");
  });

  it("is filled in order, so that numbers rise", () => {
    let number = 0;
    expect(fill(`One.${hole("cite", "b")} Two.${hole("cite", "a")}`, { cite: () => `(${++number})` })).toBe("One.(1) Two.(2)");
  });

  it("keeps what no filler is for, to be filled later", () => {
    const later = fill(`${hole("permalink", "#")}${hole("link", "/a:b")}`, { link: (path) => path });
    expect(fill(later, { permalink: (html) => html })).toBe("#/a:b");
  });

  it("takes what fills it as it is, dollar signs too", () => {
    expect(fill(hole("cite", "a"), { cite: () => "$&$1" })).toBe("$&$1");
  });
});

describe("a compiled text", () => {
  it.each([
    ["a link inside the site", "[PHP](/php#a)", '<p><a href="/php#a">PHP</a></p>'],
    ["a link on the page", "[Cost](#cost)", '<p><a href="#cost">Cost</a></p>'],
    ["a phone number", "[Call](tel:988)", '<p><a href="tel:988">Call</a></p>'],
  ])("keeps %s", (_what, markdown, html) => {
    expect(compile(markdown)).toBe(html);
  });
});
