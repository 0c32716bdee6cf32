import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGINE } from "./site-engine";

const kindOf = (query: string) => ENGINE.danger(query)?.kind ?? "quiet";

/**
 * Phrasings of many people. The rules have learned from all of them since, so these say nothing of what others will type:
 * they only keep what is seen today from being missed tomorrow.
 */
function regressionSet(name: string): { danger: string[]; quiet: string[] } {
  const rows = readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const queries = (quiet: boolean) => rows.filter(([kind]) => (kind === "quiet") === quiet).map(([, query = ""]) => query);
  return { danger: queries(false), quiet: queries(true) };
}

describe.each(["", "-2", "-3", "-4"].map((set) => `danger-regression${set}.tsv`))("the regression set %s", (name) => {
  const { danger, quiet } = regressionSet(name);

  it("shows the red box for every danger", () => {
    expect(danger.filter((query) => kindOf(query) === "quiet")).toEqual([]);
  });

  it("shows it for at most one ordinary query in twenty", () => {
    const alarms = quiet.filter((query) => kindOf(query) !== "quiet");
    expect(alarms.length, alarms.join("; ")).toBeLessThanOrEqual(quiet.length * 0.05);
  });
});

describe("danger is seen", () => {
  it.each([
    ["without apostrophes", "hes not breathing", "overdose"],
    ["with curly ones", "he’s not breathing", "overdose"],
    ["run together", "hesnotbreathing", "overdose"],
    ["mistyped", "siezure quit drinking", "withdrawal"],
    ["with swapped letters", "unconcsious", "overdose"],
    ["as od'd", "she od'd", "overdose"],
    ["in capitals", "I WANT TO DIE", "suicide"],
    ["with pills in hand", "i have pills lined up and i am going to take them", "suicide-now"],
    ["for a child", "toddler swallowed a suboxone strip", "child-now"],
    ["with a letter missing", "lips blu", "overdose"],
    ["with its first letter missing", "throwing up lood", "emergency"],
    ["with its silent letter missing", "sister cut her rists", "suicide-now"],
    ["with letters swapped in a short word", "he wont waek up", "overdose"],
    ["as on a phone", "i wanna b dead tn", "suicide"],
    ["with small words between", "his face is turning all blue", "overdose"],
    ["in Spanish", "quiero quitarme la vida", "suicide"],
  ])("%s: %s", (_how, query, kind) => {
    expect(kindOf(query)).toBe(kind);
  });
});

describe("right words are not taken for danger", () => {
  it.each([
    "sober living for men",
    "can i bring my bass guitar",
    "a beach or a spring near the center",
    "is rice and steak served",
  ])("%s", (query) => {
    expect(kindOf(query)).toBe("quiet");
  });
});

describe("what the box says", () => {
  const [overdose, suicide] = ["not breathing", "i want to die"].map((query) => ENGINE.danger(query));

  it("begins with the number for its kind", () => {
    expect(overdose?.links[0]).toEqual({ label: "Call 911", href: "tel:911" });
    expect(suicide?.links[0]?.href).toBe("tel:988");
  });

  it("has links that call or text, and nothing else", () => {
    const links = [...(overdose?.links ?? []), ...(suicide?.links ?? [])];
    expect(links.filter(({ href }) => !/^(tel|sms):\+?\d+$/.test(href))).toEqual([]);
  });

  it("says two to four things", () => {
    expect(overdose?.lines.length).toBeGreaterThanOrEqual(2);
    expect(overdose?.lines.length).toBeLessThanOrEqual(4);
  });
});
