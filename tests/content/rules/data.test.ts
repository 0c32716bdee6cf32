import { describe, expect, it } from "vitest";
import { type Change, problemsAfter, ROOT } from "../../fixtures/project";
import { type Changes, sampleHelpline, sampleSource, sampleTerm } from "../../fixtures/samples";
import { smallContent } from "../../fixtures/small-content";

const HELPLINE = "content/data/helplines/sample.yaml";
const TERM = "content/data/terms/sample.yaml";
const SOURCE = "content/data/sources/sample.yaml";

const [, IOP = ""] =
  smallContent(ROOT)
    .get("content/data/terms/iop.yaml")
    ?.match(/^term: "?(.*?)"?$/m) ?? [];

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
    expect(problemsAfter(sampleHelpline({ number: '"12345"', tel: null, text: '{ to: "12345", say: "" }' }))).toEqual([]);
  });

  it("is dialed by digits only", () => {
    expect(problemsAfter(sampleHelpline({ tel: '"1-202-555-0100"' }))).toEqual([
      `${HELPLINE} · tel · must be three digits like "988", or "+1" and ten digits (found "1-202-555-0100"). Correct it.`,
    ]);
  });

  it.each<[string, Changes, string]>([
    [
      "a call",
      { number: "1-202-555-0110" },
      "must name the number that tel dials, 1-202-555-0100; correct the one that is wrong",
    ],
    [
      "a call by letters",
      { number: "1-202-555-HELP" },
      "must name the number that tel dials, 1-202-555-0100; correct the one that is wrong",
    ],
    [
      "a long number for texts",
      { text: '{ to: "+12025550110", say: "" }' },
      "must name the number that text.to reaches, 1-202-555-0110; correct the one that is wrong",
    ],
    [
      "a short number",
      { number: '"989"', tel: '"988"' },
      "must name the number that tel dials, 988; correct the one that is wrong",
    ],
    [
      "texts only",
      { number: '"741714"', tel: null, text: '{ to: "741741", say: HOME }' },
      "must name the number that text.to reaches, 741741; correct the one that is wrong",
    ],
    [
      "two numbers, and one reaches nobody",
      { number: "1-202-555-0100 or 1-202-555-0111" },
      "names 1-202-555-0111, which neither tel nor text.to reaches; correct the one that is wrong",
    ],
  ])("shows the number that is dialed: %s", (_what, changes, message) => {
    expect(problemsAfter(sampleHelpline(changes))).toEqual([expect.stringContaining(`${HELPLINE} · number · ${message} (found`)]);
  });

  it.each<[string, Changes]>([
    ["in words", { number: '"988, then press 1"', tel: '"988"' }],
    ["by letters", { number: "1-202-QUIT-NOW (1-202-784-8669)", tel: '"+12027848669"' }],
    ["with dots", { number: "(202) 555.0100" }],
    ["beside a short number for texts", { text: '{ to: "88788", say: START }' }],
  ])("may show its number %s", (_what, changes) => {
    expect(problemsAfter(sampleHelpline(changes))).toEqual([]);
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

describe("a source’s address", () => {
  const found = (changes: Changes, more: Change = () => undefined) =>
    problemsAfter((project) => {
      sampleSource(changes)(project);
      project.append("content/en/about.md", "\nIt is so.[^sample]\n");
      more(project);
    });

  it.each<[string, Changes, string]>([
    [
      "http",
      { url: "http://example.org/a" },
      "url · must start with https://; if its host truly has none, say so in overHttp (found",
    ],
    [
      "a space",
      { url: '"https://example.org/a b"' },
      "url · must have no space in it; a space inside an address is written %20 (found",
    ],
    [
      "a reason for http beside https",
      { overHttp: "None." },
      "overHttp · must be taken out, since the address starts with https:// (found",
    ],
  ])("cannot have %s", (_what, changes, line) => {
    expect(found(changes)).toEqual([expect.stringContaining(`${SOURCE} · ${line}`)]);
  });

  it("may be http where the reason is given", () => {
    expect(found({ url: "http://example.org/a", overHttp: "The host has no https." })).toEqual([]);
  });

  it.each(["https://example.org/a", "https://www.example.org/a/", "https://EXAMPLE.org/a#part"])(
    "cannot stand in two files: %s",
    (url) => {
      const lines = found({ url: "https://example.org/a" }, (project) => {
        sampleSource({ id: "zz", url }, "zz")(project);
        project.append("content/en/about.md", "\nIt is so.[^zz]\n");
      });
      expect(lines).toEqual([
        `content/data/sources/zz.yaml · url · is the same as in ${SOURCE}. Cite [^sample] and remove this file; if it stands for another part, write “sameUrlAs: sample”.`,
      ]);
    },
  );

  it.each<[string, Changes, string[]]>([
    ["where the file says so", { url: "https://example.org/a", sameUrlAs: "sample" }, []],
    ["where it is a front page", { url: "https://example.org" }, []],
    [
      "and a file cannot say so of another",
      { url: "https://example.org/b", sameUrlAs: "sample" },
      ["is sample, which has another address."],
    ],
    ["nor of none", { url: "https://example.org/b", sameUrlAs: "nobody" }, ["“nobody” has no file."]],
  ])("may stand in two files %s", (_what, changes, messages) => {
    const lines = found(
      { url: changes.url === "https://example.org" ? "https://example.org/" : "https://example.org/a" },
      (project) => {
        sampleSource({ id: "zz", ...changes }, "zz")(project);
        project.append("content/en/about.md", "\nIt is so.[^zz]\n");
      },
    );
    expect(lines).toEqual(messages.map((message) => expect.stringContaining(message)));
  });

  it.each(["'\"How long'", "'How long\"'", "'\"How long\"'", '"“How long"', "How long”", '"\'How long"', '"How long\'"'])(
    "stands beside a title without a stray quote: %s",
    (title) => {
      expect(found({ title })).toEqual([expect.stringContaining("title · must have no quotation mark without its other half")]);
    },
  );

  it.each(["“How long” and why", '"A parents’ guide for nurses’"', '"The ’90s"', "'A 6\" and a 7\" pipe'"])(
    "stands beside a title with signs that belong there: %s",
    (title) => {
      expect(found({ title })).toEqual([]);
    },
  );
});

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

  it("needs a source for each line", () => {
    expect(problemsAfter((project) => project.replace(CARD, "sources: [strang]", "sources: []"))).toEqual([
      `${CARD} · lines.0.sources · must name at least one source (found []). Correct it.`,
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
