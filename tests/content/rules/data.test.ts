import { describe, expect, it } from "vitest";
import { problemsAfter } from "../../fixtures/project";
import { sampleHelpline, sampleSource, sampleTerm } from "../../fixtures/samples";

const HELPLINE = "content/data/helplines/sample.yaml";
const TERM = "content/data/terms/sample.yaml";
const SOURCE = "content/data/sources/sample.yaml";

describe("a helpline", () => {
  const FIELDS = [
    "name",
    "number",
    "for",
    "runBy",
    "whoPays",
    "hours",
    "languages",
    "theyAsk",
    "anonymous",
    "lastChecked",
    "order",
    "sources",
  ];
  const lines = problemsAfter((project) => {
    for (const [i, field] of FIELDS.entries()) sampleHelpline({ [field]: null }, `without-${i}`)(project);
  });

  it.each(FIELDS)("cannot do without %s", (field) => {
    const file = `content/data/helplines/without-${FIELDS.indexOf(field)}.yaml`;
    expect(lines.filter((line) => line.startsWith(`${file} `))).toEqual([`${file} · ${field} · is missing. Add it.`]);
  });

  it("cannot do without a way to reach it", () => {
    expect(problemsAfter(sampleHelpline({ tel: null }))).toHaveLength(1);
  });

  it("may take texts only", () => {
    expect(problemsAfter(sampleHelpline({ tel: null, text: '{ to: "12345", say: "" }' }))).toEqual([]);
  });

  it("is dialed by digits only", () => {
    expect(problemsAfter(sampleHelpline({ tel: '"1-202-555-0100"' }))).toEqual([
      `${HELPLINE} · tel · must be three digits like "988", or "+1" and ten digits (found "1-202-555-0100"). Correct it.`,
    ]);
  });

  it("needs a source", () => {
    expect(problemsAfter(sampleHelpline({ sources: "[]" }))).toEqual([
      `${HELPLINE} · sources · must name at least one source (found []). Correct it.`,
    ]);
  });

  it("needs a source that exists", () => {
    expect(problemsAfter(sampleHelpline({ sources: "[nobody]" }))).toEqual([
      `${HELPLINE} · sources · the source "nobody" has no file. Write content/data/sources/nobody.yaml or correct the id.`,
    ]);
  });
});

describe("a source", () => {
  it("must be cited somewhere", () => {
    expect(problemsAfter(sampleSource())).toEqual([
      `${SOURCE} · no page cites "sample". Cite it with [^sample] or remove the file.`,
    ]);
  });

  it("is sound once a page cites it", () => {
    const lines = problemsAfter((project) => {
      sampleSource()(project);
      project.append("content/en/about.md", "\nIt is so.[^sample]\n");
    });
    expect(lines).toEqual([]);
  });

  it("has the publisher's whole address", () => {
    expect(problemsAfter(sampleSource({ url: "example.org" }))).toEqual([
      `${SOURCE} · url · must be the publisher's own address, starting with https:// (found "example.org"). Correct it.`,
    ]);
  });
});

describe("a term", () => {
  it("leads on to a page that exists", () => {
    expect(problemsAfter(sampleTerm({ moreAt: "/nowhere" }))).toEqual([
      `${TERM} · moreAt · "/nowhere" leads to no page. Correct the address or remove the link.`,
    ]);
  });

  it("is defined in at most 40 words", () => {
    const [line = ""] = problemsAfter(sampleTerm({ definition: "word ".repeat(41).trim() }));
    expect(line).toBe(`${TERM} · definition · must have at most 40 words (found "${"word ".repeat(15)}w…). Correct it.`);
  });
});
