import { describe, expect, it } from "vitest";
import { nextForPage } from "@/lib/dev/desk/next-page";
import type { Row } from "@/lib/dev/desk/types";
import { due, LIMITS, problem, row, SOUND, TODAY, WARNING } from "./rows";

function stepsOf(change: Partial<Row>): string[] {
  return nextForPage(row(change), TODAY, LIMITS).map(({ kind, text }) => `${kind}: ${text}`);
}

it("says of a page without anything to do until when", () => {
  expect(stepsOf({})).toEqual(["done: Nothing to do until May 29, 2027."]);
  expect(stepsOf({ due: [] })).toEqual(["done: Nothing to do."]);
});

describe("what has to be done about a page", () => {
  it.each<[string, Partial<Row>, RegExp]>([
    ["an error", { problems: [problem()] }, /^fix: Fix the error: .* Begin with line 12 of content\/en\/php\.md\.$/],
    ["two errors", { problems: [problem(), problem({ line: 20 })] }, /^fix: Fix the 2 errors: .* line 12 of/],
    ["too much weight", { weight: { bytes: 14_100, limit: 14_000 } }, /^fix: Make PHP shorter: it weighs 14100 bytes/],
    [
      "a check that is late",
      { due: [due("2026-11-27")] },
      /^due: Check .*, overdue since Nov 27, 2026 \(3 days ago\)\. Then set/,
    ],
    ["a check today", { due: [due(TODAY)] }, /^due: Check .*, by Nov 30, 2026 \(today\)\./],
    ["a check within 30 days", { due: [due("2026-12-30")] }, /^due: .* by Dec 30, 2026 \(in 30 days\)/],
    [
      "a rule that ends",
      { due: [due("2026-12-15", "rule ends: X")] },
      /^due: Rule ends: X, by Dec 15, 2026 .* See to this page and/,
    ],
    [
      "a review that no longer holds, once",
      {
        due: [due(TODAY, "new review of /php")],
        review: { kind: "changed", name: "A. Person", role: "nurse", date: "2026-11-01" },
      },
      /^review: Have it seen again/,
    ],
    ["no review", { review: { kind: "none" } }, /^review: Ask a clinician/],
    ["a warning", { problems: [WARNING] }, /^advice: See to 1 warning: a release stops/],
    ["an old source", { sources: SOUND.sources.map((one) => ({ ...one, seen: "2025-11-29" })) }, /^advice: Read 1 source again/],
    ["one link in", { linksIn: ["/iop"] }, /^advice: Link to it .* only \/iop does now\.$/],
    ["no link in", { linksIn: [] }, /^advice: Link to it .* no text does now\.$/],
    ["a grade at its limit", { measures: { ...measures(), grade: 7.95 } }, /^advice: Split .* in the text: /],
    ["a hard short version", { measures: { ...measures(), summaryGrade: 5.99 } }, /^advice: Split .* in the short version: /],
  ])("is told: %s", (_what, change, told) => {
    const steps = stepsOf(change);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatch(told);
  });

  it.each<[string, Partial<Row>]>([
    ["a check in 31 days", { due: [due("2026-12-31")] }],
    ["a source read a year ago", { sources: SOUND.sources.map((one) => ({ ...one, seen: "2025-11-30" })) }],
    ["no link from a text where every page leads to it", { linksIn: [], everywhere: true }],
    ["no link to a page that is drawn from data", { linksIn: [], measures: null }],
    ["no review of a page that is drawn from data", { review: null }],
    ["the weight that is just allowed", { weight: { bytes: 14_000, limit: 14_000 } }],
    ["a weight that nobody knows", { weight: null }],
    ["a text too short for a grade", { measures: { ...measures(), grade: null, summaryGrade: null } }],
  ])("is nothing for %s", (_what, change) => {
    expect(stepsOf(change)[0]).toMatch(/^done: Nothing to do/);
  });

  it("stands in one order: errors, dates, review, advice", () => {
    const all = { problems: [problem(), WARNING], due: [due("2026-12-01")], review: { kind: "none" as const }, linksIn: [] };
    expect(stepsOf(all).map((text) => text.split(":")[0])).toEqual(["fix", "due", "review", "advice", "advice"]);
  });
});

function measures() {
  if (!SOUND.measures) throw new Error("no measures");
  return SOUND.measures;
}
