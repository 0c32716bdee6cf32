import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { daysBetween, dueBy, isOverdue, isStale, plusMonths, today } from "@/lib/content/freshness";

it("today is a calendar day", () => {
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it.each([
  ["2026-11-23", "2026-11-23", 0],
  ["2026-11-23", "2026-11-24", 1],
  ["2026-11-24", "2026-11-23", -1],
  ["2026-02-28", "2026-03-01", 1],
  ["2028-02-28", "2028-03-01", 2],
  ["2026-03-07", "2026-03-09", 2],
  ["2026-11-23", "2027-11-23", 365],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it.each([
  ["2026-11-23", 13, "2027-12-23"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2027-12-31", 2, "2028-02-29"],
  ["2026-01-31", 13, "2027-02-28"],
])("%s and %i months more is %s", (day, months, later) => {
  expect(plusMonths(day, months)).toBe(later);
});

it.each([
  ["2026-11-22", true],
  ["2026-11-23", false],
  ["2026-11-24", false],
])("a page to be checked by %s is overdue on 2026-11-23: %s", (checkAgain, overdue) => {
  expect(isOverdue({ checkAgain }, "2026-11-23")).toBe(overdue);
});

it.each([
  ["2026-08-24", true],
  ["2026-08-25", false],
  ["2026-11-23", false],
])("a phone line checked on %s is stale 90 days on, on 2026-11-23: %s", (lastChecked, stale) => {
  expect(isStale({ lastChecked }, "2026-11-23", 90)).toBe(stale);
});

describe("what is due", () => {
  const page = content.articles.get("/iop");
  const line = content.helplines.get("crisis-988");
  if (!page || !line) throw new Error("no page or no phone line");
  const from = {
    articles: new Map([
      ["/a", { ...page, address: "/a", file: "a.md", checkAgain: "2027-03-01" }],
      ["/b", { ...page, address: "/b", file: "b.md", checkAgain: "2027-01-01" }],
      ["/c", { ...page, address: "/c", file: "c.md", checkAgain: "2028-01-01" }],
    ]),
    helplines: new Map([["x", { ...line, name: "X", file: "x.yaml", lastChecked: "2026-11-03" }]]),
  };

  it("comes with the most urgent first", () => {
    expect(dueBy(from, "2027-06-01", 90)).toEqual([
      { file: "b.md", what: "page /b", by: "2027-01-01" },
      { file: "x.yaml", what: "phone line X", by: "2027-02-01" },
      { file: "a.md", what: "page /a", by: "2027-03-01" },
    ]);
  });

  it("is due on the day itself, and not the day before", () => {
    expect(dueBy(from, "2027-01-01", 90).map(({ what }) => what)).toEqual(["page /b"]);
    expect(dueBy(from, "2026-12-31", 90)).toEqual([]);
  });

  it("is nothing early on", () => {
    expect(dueBy(from, "2026-11-23", 90)).toEqual([]);
  });
});
