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
    const [line = ""] = problemsAfter(sampleTerm({ definition: `${"word ".repeat(40)}word.` }));
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
    const change = `ask: "${"word ".repeat(25)}word?"`;
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

describe("what stands twice in one file was copied and never changed", () => {
  const sameAs = (field: string) => `says the same as ${field}. Write what sets it apart, or take it out.`;

  it.each([
    [
      "call-sheets/iop",
      "Do you treat substance use, mental health or both?",
      "Who will check if it is safe for me to start here?",
      `questions.2.ask · ${sameAs("questions.0.ask")}`,
    ],
    [
      "call-sheets/iop",
      "They ask only about drugs or drinking, and your insurance.",
      "A trained person asks about your use, past seizures, health, mood and home. They tell you of other places to start if withdrawal could be dangerous or home is unsafe.",
      `questions.0.walkAway · ${sameAs("questions.0.good")}`,
    ],
    ["first-days/iop", "time: When you arrive", "time: Before you go", `points.1.time · ${sameAs("points.0.time")}`],
    [
      "cards/after-detox",
      "The risk is highest in the first weeks after detox, treatment or jail.",
      "After a break from opioids, your body can take far less than before. A dose that used to be normal can kill.",
      `lines.1.text · ${sameAs("lines.0.text")}`,
    ],
    [
      "questions/home",
      "I have no steady place to sleep",
      "Calm and safe",
      `questions.0.answers.3.tick · ${sameAs("questions.0.answers.0.tick")}`,
    ],
    [
      "questions/home",
      "order: 5",
      "order: 3",
      "order · is 3, as in content/data/questions/home.yaml. Give it another place.",
      "questions/mind",
    ],
  ])("%s: “%s”", (name, from, to, line, toldOf = name) => {
    expect(problemsAfter((project) => project.replace(`content/data/${name}.yaml`, from, to))).toEqual([
      `content/data/${toldOf}.yaml · ${line}`,
    ]);
  });
});

describe("a text without its end was cut", () => {
  it.each([
    [
      "call-sheets/iop",
      'They ask only about drugs or drinking, and your insurance."',
      'They ask only about drugs and"',
      "questions.0.walkAway",
    ],
    ["first-days/iop", 'The first day often goes like this."', 'The first day"', "intro"],
    ["cards/after-detox", 'treatment or jail."', 'treatment or"', "lines.1.text"],
  ])("%s", (name, from, to, field) => {
    expect(problemsAfter((project) => project.replace(`content/data/${name}.yaml`, from, to))).toEqual([
      expect.stringContaining(`${name}.yaml · ${field} · must end with a full stop`),
    ]);
  });
});
