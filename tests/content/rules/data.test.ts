import { describe, expect, it } from "vitest";
import { problemsAfter, ROOT } from "../../fixtures/project";
import { sampleTerm } from "../../fixtures/samples";
import { smallContent } from "../../fixtures/small-content";

const TERM = "content/data/terms/sample.yaml";

const [, IOP = ""] =
  smallContent(ROOT)
    .get("content/data/terms/iop.yaml")
    ?.match(/^term: "?(.*?)"?$/m) ?? [];

describe("a term", () => {
  it.each([
    ["in capitals", { term: JSON.stringify(IOP.toUpperCase()) }],
    ["as another word", { otherWords: `[Other, ${JSON.stringify(IOP)}]` }],
  ])("is explained once: %s", (_what, changes) => {
    expect(problemsAfter(sampleTerm({ term: "about", ...changes }))).toEqual([
      expect.stringContaining("stands in content/data/terms/iop.yaml already. Keep one of the two."),
    ]);
  });

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

describe("a card", () => {
  const CARD = "content/data/cards/after-detox.yaml";

  it("leads on to a page that exists", () => {
    expect(problemsAfter((project) => project.replace(CARD, "moreAt: /after-detox", "moreAt: /nowhere"))).toEqual([
      `${CARD} · moreAt · "/nowhere" leads to no page. Correct the address or remove the link.`,
    ]);
  });

  it("has a tag that some page has", () => {
    expect(problemsAfter((project) => project.replace(CARD, "tag: detox", "tag: detx"))).toEqual([
      `${CARD} · tag · no page has the tag “detx”, so no reader would see this card. Write detox, or give the pages the tag.`,
    ]);
  });

  it("needs a source for each line", () => {
    expect(problemsAfter((project) => project.replace(CARD, "sources: [strang]", "sources: []"))).toEqual([
      `${CARD} · lines.0.sources · must name at least one source (found none). Add one.`,
    ]);
  });

  it("needs sources that exist", () => {
    expect(problemsAfter((project) => project.replace(CARD, "sources: [strang]", "sources: [strang, nobody]"))).toEqual([
      `${CARD} · lines.0.sources · the source "nobody" has no file. Write content/data/sources/nobody.yaml or correct the id.`,
    ]);
  });
});

describe("a call sheet", () => {
  const SHEET = "content/data/call-sheets/iop.yaml";

  it("must be there for each level", () => {
    expect(problemsAfter((project) => project.remove(SHEET))).toContain(
      `${SHEET} · is missing. Every one of the seven levels needs its file.`,
    );
  });

  it("has ten questions", () => {
    const [line = "", ...more] = problemsAfter((project) =>
      project.write(SHEET, project.read(SHEET).replace(/ {2}- ask: [\s\S]*?(?= {2}- ask)/, "")),
    );
    expect(more).toEqual([]);
    expect(line).toMatch(/^content\/data\/call-sheets\/iop\.yaml · questions · must hold 10 questions \(found /);
  });

  it("asks in at most 25 words", () => {
    const change = `ask: "${"word ".repeat(25)}word"`;
    const [line = ""] = problemsAfter((project) => project.write(SHEET, project.read(SHEET).replace(/ask: .*/, change)));
    expect(line).toContain(`${SHEET} · questions.0.ask · must have at most 25 words (found "word `);
  });

  it("prints no phone number that is no helpline", () => {
    const [line = ""] = problemsAfter((project) =>
      project.write(SHEET, project.read(SHEET).replace(/^intro: .*$/m, "intro: Call 1-202-555-0199.")),
    );
    expect(line).toBe(
      `${SHEET} · intro · 1-202-555-0199 is not the number of a helpline. Write its file in content/data/helplines or remove the number.`,
    );
  });
});

describe("a first day", () => {
  const FIRST = "content/data/first-days/iop.yaml";

  it("must be there for each level", () => {
    expect(problemsAfter((project) => project.remove(FIRST))).toContain(
      `${FIRST} · is missing. Every one of the seven levels needs its file.`,
    );
  });

  it("says what to ask where no source says what happens", () => {
    expect(
      problemsAfter((project) => project.replace(FIRST, "sources: [adv-iop, mericle]\n    ask: ", "sources: []\n    asks: ")),
    ).toEqual([
      `${FIRST} · points.7.ask · must be given where no source says what happens. Add it.`,
      `${FIRST} · points.7.asks · is not a field that is known here. Remove it or correct its name.`,
    ]);
  });
});
