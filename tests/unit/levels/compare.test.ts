import { describe, expect, it } from "vitest";
import { ROW_IDS, ROW_LABELS } from "@/lib/content/vocabulary/level-rows";
import { compareLevels } from "@/lib/levels/compare";
import { level } from "../../fixtures/levels";

const differs = (...values: string[]) =>
  compareLevels(values.map((sleep) => level("iop", { sleep }))).find(({ id }) => id === "sleep")?.differs;

describe("comparing levels", () => {
  const rows = compareLevels([level("php", { hours: "20 or more." }), level("iop", { hours: "9 to 19." })]);

  it("gives the ten rows in their order, with their words", () => {
    expect(rows.map(({ id, label }) => [id, label])).toEqual(ROW_IDS.map((id) => [id, ROW_LABELS[id]]));
  });

  it("gives a row one cell for each level, in the levels' order", () => {
    expect(rows.find(({ id }) => id === "hours")?.cells.map(({ value }) => value)).toEqual(["20 or more.", "9 to 19."]);
  });

  it("marks only the row that differs", () => {
    expect(rows.filter((row) => row.differs).map(({ id }) => id)).toEqual(["hours"]);
  });
});

describe("a row", () => {
  it.each([
    ["At home.", "At home."],
    ["At home.", "at home"],
    ["At  home", " At home. "],
  ])("is the same when only case, spaces and full stops differ: “%s” and “%s”", (a, b) => {
    expect(differs(a, b)).toBe(false);
  });

  it.each([
    ["At home.", "In a hospital."],
    ["9 hours", "19 hours"],
    ["At home.", "At home?"],
  ])("differs when words do: “%s” and “%s”", (a, b) => {
    expect(differs(a, b)).toBe(true);
  });

  it("differs when only one of three does", () => {
    expect(differs("At home.", "At home.", "In a hospital.")).toBe(true);
  });

  it("does not differ when the sources do", () => {
    const other = level("iop");
    const rows = compareLevels([
      level("iop"),
      { ...other, rows: { ...other.rows, sleep: { ...other.rows.sleep, sources: ["tip47"] } } },
    ]);
    expect(rows.some((row) => row.differs)).toBe(false);
  });
});
