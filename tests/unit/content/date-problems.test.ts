import { expect, it } from "vitest";
import { dateProblems } from "@/lib/content/checks/dates";

/** So many phone lines, all looked at on one day. */
function found(lines: number, day: string, today: string) {
  const helplines = new Map(Array.from({ length: lines }, (_, i) => [`${i}`, { file: `${i}.yaml`, lastChecked: day }]));
  const content = { articles: new Map(), sources: new Map(), helplines };
  return dateProblems(content as never, { "privacy-record": { date: "2020-01-01" } } as never, today);
}

it.each([1, 2, 5])("a slip in %i files is told in each, and stops a build", (lines) => {
  const problems = found(lines, "2027-11-29", "2026-11-30");
  expect(problems).toHaveLength(lines);
  expect(problems.some(({ warning }) => warning)).toBe(false);
});

it("a clock that is behind is told once, and stops no build", () => {
  expect(found(40, "2026-11-30", "2025-01-01")).toEqual([
    expect.objectContaining({ file: "0.yaml", warning: true, message: expect.stringContaining("39 other days") }),
  ]);
});
