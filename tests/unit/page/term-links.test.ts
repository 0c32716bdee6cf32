import { describe, expect, it } from "vitest";
import type { Term } from "@/lib/content";
import { linkTerms } from "@/lib/page/term-links";

const term = (id: string, name: string, moreAt = "/elsewhere"): [string, Term] => [
  id,
  { id, term: name, otherWords: [], definition: "", moreAt, sources: [], file: "" } as unknown as Term,
];
const TERMS = new Map([term("network", "Network"), term("mat", "MAT"), term("own", "Craving", "/page#craving")]);
const linked = (html: string) => linkTerms(html, { address: "/page" }, TERMS);

describe("linkTerms", () => {
  it("links the first use of a term alone", () => {
    expect(linked("<p>A network is one. The network.</p>")).toBe(
      '<p>A <a href="/glossary#network">network</a> is one. The network.</p>',
    );
  });

  it("links a term that begins a sentence", () => {
    expect(linked("<p>Ask. Network rules differ.</p>")).toContain('<a href="/glossary#network">Network</a>');
  });

  it.each([
    ["a part of a name", "<p>The Job Accommodation Network helps.</p>"],
    ["a heading", "<h2>network</h2>"],
    ["a link", '<p><a href="/x">network</a></p>'],
    ["code", "<p><code>Network</code></p>"],
    ["an abbreviation in small letters", "<p>A mat.</p>"],
    ["a term that the page itself explains", "<p>A craving.</p>"],
  ])("leaves %s alone", (_what, html) => {
    expect(linked(html)).toBe(html);
  });

  it("goes on after a name to the first use that is the term", () => {
    expect(linked("<p>The Job Accommodation Network and your network.</p>")).toContain(
      'your <a href="/glossary#network">network</a>',
    );
  });
});
