import { describe, expect, it } from "vitest";
import { compile } from "../../fixtures/compile";

const term = (id: string, name: string, moreAt = "/elsewhere") => ({ id, term: name, moreAt });
const TERMS = [term("network", "Network"), term("mat", "MAT"), term("own", "Craving", "/page#craving")];
const linked = (markdown: string, terms = TERMS) => compile(markdown, { terms });

describe("words of the glossary", () => {
  it("are marked at the first use of a term alone", () => {
    expect(linked("A network is one. The network.")).toBe("<p>A [network: network] is one. The network.</p>");
  });

  it("are marked where a term begins a sentence", () => {
    expect(linked("Ask. Network rules differ.")).toContain("[network: Network] rules");
  });

  it.each([
    ["a part of a name", "The Job Accommodation Network helps."],
    ["a heading", "## The network {#network}"],
    ["a link", "[network](/x)"],
    ["code", "`Network`"],
    ["an abbreviation in small letters", "A mat."],
    ["another abbreviation, with an S more", "The MATS office."],
    ["a term that the page itself explains", "A craving."],
    ["what to do in danger", ":::danger\nNetwork.\n:::"],
    ["the title of a box", ":::note[Network]\nWords.\n:::"],
  ])("are left alone in %s", (_what, markdown) => {
    expect(linked(markdown)).toBe(linked(markdown, []));
  });

  it("are marked in the plural", () => {
    expect(linked("Two MATs and networks.")).toBe("<p>Two [mat: MATs] and [network: networks].</p>");
  });

  it("are marked in another box", () => {
    expect(linked(":::note\nNetwork.\n:::")).toContain("[network: Network]");
  });

  it("are found after a name, at the first use that is the term", () => {
    expect(linked("The Job Accommodation Network and your network.")).toContain("your [network: network].");
  });

  it("stay escaped", () => {
    expect(linked("The Q&A.", [term("qa", "Q&A")])).toBe("<p>The [qa: Q&#x26;A].</p>");
  });
});
