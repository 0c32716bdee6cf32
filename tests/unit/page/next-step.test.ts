import { expect, it } from "vitest";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { ROW_IDS } from "@/lib/content/vocabulary/level-rows";
import { nextStepPage } from "@/lib/page/next-step";

const page = nextStepPage();

it("all seven levels stand side by side, from most to least support", () => {
  expect(page.levels.map(({ id }) => id)).toEqual(LEVEL_IDS);
});

it("the table has ten rows of seven cells", () => {
  expect(page.rows.map(({ id }) => id)).toEqual(ROW_IDS);
  expect(page.rows.filter(({ cells }) => cells.length !== 7)).toEqual([]);
});

it("every level has its week", () => {
  expect(page.weeks).toHaveLength(7);
});

it("all 21 pairs can be reached", () => {
  expect(page.pairs.map(({ address }) => address).sort()).toEqual(
    COMPARISON_SLUGS.filter((slug) => slug.split("-vs-").length === 2)
      .map((slug) => `/next-step/${slug}`)
      .sort(),
  );
});

it("a cell that says that it varies has a question to ask", () => {
  const cells = page.rows.flatMap((row) => row.cells);
  expect(cells.filter(({ value, ask }) => value === "varies – ask" && !ask)).toEqual([]);
});

it("a cell that says anything else has a note", () => {
  const cells = page.rows.flatMap((row) => row.cells);
  expect(cells.filter(({ value, notes }) => value !== "varies – ask" && notes.length === 0)).toEqual([]);
});

it("gives every sentence of the danger check its sources, which are listed first", () => {
  const { danger, sources } = nextStepPage();
  for (const notes of Object.values(danger)) expect(notes.length).toBeGreaterThan(0);
  const cited = new Set(Object.values(danger).flatMap((notes) => notes.map(({ sourceId }) => sourceId)));
  expect(sources.slice(0, cited.size).map(({ id }) => id)).toEqual([...cited]);
});
