import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { articlePage } from "@/lib/page/article";

const waysOf = (address: string) => articlePage(address)?.ways ?? [];

it.each(LEVEL_IDS)("from %s each way says when, with a source, and leads to the two side by side", (id) => {
  const ways = waysOf(`/${id}`);
  const { up = [], down = [] } = content.levels.get(id) ?? {};
  expect(ways).toHaveLength(up.length + down.length);
  expect(ways.length).toBeGreaterThan(0);
  for (const { when, comparison } of ways) {
    expect(when.value).toMatch(/^when .+\.$/);
    expect(when.notes.length).toBeGreaterThan(0);
    expect(COMPARISON_SLUGS).toContain(comparison.replace("/next-step/", ""));
  }
});

it("ways to more care come first", () => {
  expect(waysOf("/php").map(({ direction, name }) => `${direction} ${name}`)).toEqual([
    "up Residential",
    "up Inpatient",
    "down IOP",
    "down Outpatient",
  ]);
});

it("a page under a level has none", () => {
  expect(waysOf("/iop/reasons")).toEqual([]);
});
