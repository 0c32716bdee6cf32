import { expect, it } from "vitest";
import { redirects } from "@/lib/content";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { ROW_IDS } from "@/lib/content/vocabulary/level-rows";
import { nextStepPage } from "@/lib/page/next-step";
import { questionsPage } from "@/lib/page/questions-page";

const page = nextStepPage();
const cells = page.levels.flatMap(({ asked, more }) => [...asked, ...more]).map(({ cell }) => cell);

it("all seven levels are there, from most to least support", () => {
  expect(page.levels.map(({ id }) => id)).toEqual(LEVEL_IDS);
});

it("each has all ten rows: those asked most under the columns, and the rest", () => {
  for (const { asked, more } of page.levels) {
    expect(asked.map(({ label }) => label)).toEqual(page.asked);
    expect([...asked, ...more].map(({ id }) => id).sort()).toEqual([...ROW_IDS].sort());
  }
});

it("all 21 pairs can be reached, and those compared most are among them", () => {
  const pairs = COMPARISON_SLUGS.filter((slug) => slug.split("-vs-").length === 2).map((slug) => `/next-step/${slug}`);
  expect(page.pairs.map(({ address }) => address).sort()).toEqual([...pairs].sort());
  expect(page.often.filter(({ address }) => !pairs.includes(address))).toEqual([]);
});

it("a cell that says that it varies has a question to ask, any other a note", () => {
  expect(cells.filter(({ value, ask }) => value === "varies – ask" && !ask)).toEqual([]);
  expect(cells.filter(({ value, notes }) => value !== "varies – ask" && notes.length === 0)).toEqual([]);
});

it("links to the parts that left arrive where the page of questions is named", () => {
  expect(page.oldPlaces).toEqual(["questions", "danger-check"]);
  for (const id of page.oldPlaces) expect(redirects[`/next-step#${id}`]).toMatch(/^\/next-step\/questions/);
});

it("gives every sentence of the danger check its sources, which are listed first", () => {
  const { danger, sources } = questionsPage();
  for (const notes of Object.values(danger)) expect(notes.length).toBeGreaterThan(0);
  const cited = new Set(Object.values(danger).flatMap((notes) => notes.map(({ sourceId }) => sourceId)));
  expect(sources.slice(0, cited.size).map(({ id }) => id)).toEqual([...cited]);
});
