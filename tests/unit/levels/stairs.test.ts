import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { stairsOf } from "@/lib/levels/stairs";
import { SEVEN } from "../../fixtures/levels";

it("the steps go from most to least support, in whatever order the levels come", () => {
  expect(stairsOf([...SEVEN].reverse()).map(({ id }) => id)).toEqual(LEVEL_IDS);
});

it("each leads to its level's page, under its name and with how much care there is", () => {
  expect(stairsOf([...content.levels.values()])[4]).toEqual({
    id: "iop",
    address: "/iop",
    name: "IOP",
    support: "9+ hours",
    here: false,
  });
});

it.each(LEVEL_IDS)("the page about %s marks its own step and no other", (id) => {
  expect(stairsOf(SEVEN, id).filter(({ here }) => here)).toMatchObject([{ id }]);
});

it("no step is marked when no level is meant", () => {
  expect(stairsOf(SEVEN).filter(({ here }) => here)).toEqual([]);
});
