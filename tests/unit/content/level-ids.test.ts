import { expect, it } from "vitest";
import { isLevelId, LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { ROW_IDS } from "@/lib/content/vocabulary/level-rows";

it("there are seven levels, from most to least support", () => {
  expect(LEVEL_IDS).toEqual(["detox", "inpatient", "residential", "php", "iop", "outpatient", "aftercare"]);
});

it.each(LEVEL_IDS)("%s is a level", (id) => {
  expect(isLevelId(id)).toBe(true);
});

it.each(["", "IOP", "iop ", "hospital", "toString", "0"])("“%s” is no level", (word) => {
  expect(isLevelId(word)).toBe(false);
});

it("ten rows describe every level", () => {
  expect(ROW_IDS).toHaveLength(10);
});
