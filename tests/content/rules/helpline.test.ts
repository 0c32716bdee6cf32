import { describe, expect, it } from "vitest";
import { problemsAfter } from "../../fixtures/project";
import { type Changes, sampleHelpline } from "../../fixtures/samples";

const HELPLINE = "content/data/helplines/sample.yaml";

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
    expect(problemsAfter(sampleHelpline({ tel: '"+1202555010"' }))).toEqual([
      `${HELPLINE} · tel · must be three digits like "988", or "+1" and ten digits (found "+1202555010"). Correct it.`,
    ]);
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
    ["in words", { number: '"988, then press 3"', tel: '"988"' }],
    ["by letters", { number: "1-202-QUIT-NOW (1-202-784-8669)", tel: '"+12027848669"' }],
    ["with dots", { number: "(202) 555.0100" }],
    ["beside a short number for texts", { text: '{ to: "88788", say: START }' }],
  ])("may show its number %s", (_what, changes) => {
    expect(problemsAfter(sampleHelpline(changes))).toEqual([]);
  });

  it("needs a source", () => {
    expect(problemsAfter(sampleHelpline({ sources: "[]" }))).toEqual([
      `${HELPLINE} · sources · must name at least one source (found none). Add one.`,
    ]);
  });

  it("needs a source that exists", () => {
    expect(problemsAfter(sampleHelpline({ sources: "[nobody]" }))).toEqual([
      `${HELPLINE} · sources · the source "nobody" has no file. Write content/data/sources/nobody.yaml or correct the id.`,
    ]);
  });

  it.each<[string, Changes, string]>([
    ["its name", { name: "POISON HELP" }, "name · is POISON HELP, as in content/data/helplines/poison-help.yaml."],
    [
      "its number",
      { number: "(800) 222-1222", tel: '"+18002221222"' },
      "number · is (800) 222-1222, as in content/data/helplines/poison-help.yaml.",
    ],
    ["its place", { order: "4" }, "order · is 4, as in content/data/helplines/poison-help.yaml."],
  ])("stands once, by %s", (_what, changes, line) => {
    expect(problemsAfter(sampleHelpline(changes))).toEqual([expect.stringContaining(`${HELPLINE} · ${line}`)]);
  });

  it.each([
    ["an area code", "1-102-555-0100"],
    ["an exchange", "1-202-055-0100"],
  ])("has a number that can be: %s", (_what, number) => {
    const tel = `"+${number.replaceAll("-", "")}"`;
    const line = "must have an area code and an exchange that begin with 2 to 9, as every number of this country has";
    expect(problemsAfter(sampleHelpline({ number, tel }))).toEqual([expect.stringContaining(`${HELPLINE} · tel · ${line}`)]);
    expect(problemsAfter(sampleHelpline({ tty: number }))).toEqual([expect.stringContaining(`${HELPLINE} · tty · ${line}`)]);
  });

  it.each(["Free to you. $2 a call.", "Free to you. 99 cents per minute."])("is not free for money: %s", (whoPays) => {
    expect(problemsAfter(sampleHelpline({ whoPays }))).toEqual([
      expect.stringContaining(`${HELPLINE} · whoPays · says that the line is free, and names a price: “`),
    ]);
  });

  it.each([
    ["25 hours a day", "a day has 24 hours"],
    ["24 hours a day, 8 days a week", "a week has 7 days"],
    ['"8:00 to 25:00"', "a day ends at 24:00"],
    ["8 in the morning to 17 in the evening", "a clock has 12 hours"],
    ["9 am to 15 pm", "a clock has 12 hours"],
  ])("answers at hours that can be: %s", (hours, why) => {
    const found = problemsAfter(sampleHelpline({ hours }));
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${HELPLINE} · hours · says “.*”, and ${why}`))]);
  });

  it.each(["24 hours a day, 7 days a week", "8:30 am to 12 pm", '"00:00 to 24:00"'])("may answer: %s", (hours) => {
    expect(problemsAfter(sampleHelpline({ hours, whoPays: "Your phone company takes $2 a call." }))).toEqual([]);
  });

  it.each(["varies - ask", "Varies – ask.", "varies, ask"])("says “varies – ask” in one form, and not: %s", (languages) => {
    expect(problemsAfter(sampleHelpline({ languages }))).toEqual([
      `${HELPLINE} · languages · must be written “varies – ask” (found "${languages}"). Correct it.`,
    ]);
  });
});
