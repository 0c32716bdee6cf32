import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { search } from "@/lib/search/query";
import { ENGINE } from "./site-engine";

const kindOf = (query: string) => search(ENGINE, query).danger?.kind ?? "quiet";
const isSeen = (query: string) => {
  const { danger, caution } = search(ENGINE, query);
  return danger !== null || caution;
};

/** Phrasings of many people that the model has not learned from. */
function regressionSet(name: string): { danger: string[]; quiet: string[] } {
  const rows = readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
  const queries = (quiet: boolean) => rows.filter(([kind]) => (kind === "quiet") === quiet).map(([, query = ""]) => query);
  return { danger: queries(false), quiet: queries(true) };
}

const share = (queries: readonly string[], has: (query: string) => boolean) => queries.filter(has).length / queries.length;

/**
 * Of dangers the box, the box or the line; of ordinary searches the box: a few in a hundred below what each set reached, since
 * every training anew moves them that much. They catch a model that broke, not one that learned a little less.
 */
const FLOORS = [
  ["danger-regression.tsv", 0.84, 0.92, 0.15],
  ["danger-regression-2.tsv", 0.82, 0.93, 0.2],
  ["danger-regression-3.tsv", 0.82, 0.94, 0.2],
  ["danger-regression-4.tsv", 0.87, 0.95, 0.08],
] as const;

describe.each(FLOORS)("the regression set %s", (name, box, either, alarms) => {
  const { danger, quiet } = regressionSet(name);

  it("shows the red box for most dangers", () => {
    expect(share(danger, (query) => kindOf(query) !== "quiet")).toBeGreaterThanOrEqual(box);
  });

  it("shows the box or the line for nearly all", () => {
    expect(share(danger, isSeen)).toBeGreaterThanOrEqual(either);
  });

  it("shows the box for few ordinary searches", () => {
    expect(share(quiet, (query) => kindOf(query) !== "quiet")).toBeLessThanOrEqual(alarms);
  });
});

describe("danger is seen", () => {
  it.each([
    ["without apostrophes", "hes not breathing", "overdose"],
    ["with curly ones", "he’s not breathing", "overdose"],
    ["run together", "hesnotbreathing", "overdose"],
    ["mistyped", "siezure quit drinking", "withdrawal"],
    ["as od'd", "my roommate od'd and hes on the floor", "overdose"],
    ["in capitals", "I WANT TO DIE", "suicide"],
    ["with pills in hand", "i have pills lined up and i am going to take them", "suicide-now"],
    ["for a child", "toddler swallowed a suboxone strip", "child-now"],
    ["in Spanish", "quiero quitarme la vida", "suicide"],
    ["by an amount", "how do i stop, i drink a fifth of vodka a day", "withdrawal"],
  ])("%s: %s", (_how, query, kind) => {
    expect(kindOf(query)).toBe(kind);
  });
});

describe("ordinary searches show no box", () => {
  it.each(["sober living for men", "can i bring my bass guitar", "iop cost", "detox cost", "what is php"])("%s", (query) => {
    expect(kindOf(query)).toBe("quiet");
  });
});

describe("what the box says", () => {
  const [overdose, suicide] = ["hes not breathing", "i want to die"].map((query) => search(ENGINE, query).danger);

  it("begins with the number for its kind", () => {
    expect(overdose?.links[0]).toEqual({ label: "Call 911", href: "tel:911" });
    expect(suicide?.links[0]?.href).toBe("tel:988");
  });

  it("has links that call or text, and nothing else", () => {
    const links = Object.values(ENGINE.danger.kinds).flatMap((kind) => kind.links);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(({ href }) => !/^(tel|sms):\+?\d+$/.test(href))).toEqual([]);
  });

  it("says two to four things", () => {
    for (const { lines } of Object.values(ENGINE.danger.kinds)) {
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.length).toBeLessThanOrEqual(4);
    }
  });
});
