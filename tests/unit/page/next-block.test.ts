import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { neighbours, nextCards } from "@/lib/page/next-block";

describe("a level's neighbours", () => {
  it.each<[LevelId, LevelId[]]>([
    ["detox", ["inpatient"]],
    ["iop", ["php", "outpatient"]],
    ["aftercare", ["outpatient"]],
  ])("of %s are %j", (level, others) => {
    expect(neighbours(level)).toEqual(others);
  });
});

describe("where a page leads on", () => {
  it("is its neighbours, one up and one down, what to take along, and the table of all", () => {
    expect(nextCards("iop", content)).toEqual([
      { address: "/next-step/iop-vs-php", label: "IOP or PHP?", note: "Beside the level with more support" },
      { address: "/next-step/iop-vs-outpatient", label: "IOP or Outpatient?", note: "Beside the level with less support" },
      { address: "/call-sheets/iop", label: "Call sheet", note: "Ten questions to ask by phone" },
      { address: "/first-day/iop", label: "The first day", note: "What often happens" },
      { address: "/next-step", label: "Compare all seven levels", note: "One table, ten plain questions" },
    ]);
  });

  it("is the table, the levels and urgent help when the page is about no level", () => {
    expect(nextCards(undefined, content).map(({ address }) => address)).toEqual(["/next-step", "/levels", "/help-now"]);
  });

  it.each([undefined, ...LEVEL_IDS])("exists: %s", (level) => {
    const known = knownAddresses(content);
    expect(nextCards(level, content).filter(({ address }) => !known.has(address))).toEqual([]);
  });
});
