import { expect } from "@playwright/test";
import { test } from "../../kept-page";
import { between, listen } from "./listen";
import { noteNames, numbersIn } from "./notes";

test("an article: its title, its parts in order, its notes and its sources", async ({ steadyPage: page }) => {
  await page.goto("/iop/reasons");
  await page.locator("source-list summary").click();
  const said = await listen(page);
  const headings = said.filter((phrase) => phrase.startsWith("heading, "));
  expect(headings[0]).toBe("heading, Reasons people choose an intensive outpatient program, level 1");
  expect(headings[1]).toBe("heading, The short version, level 2");
  expect(headings).toContain("heading, What does research say?, level 2");
  expect(headings.indexOf("heading, Your next step, level 2")).toBeGreaterThan(
    headings.indexOf("heading, What does research say?, level 2"),
  );
  expect(headings.at(-1)).toMatch(/^heading, Sources \(\d+\), level 2$/);
  expect(said).toContain("region, The short version");
  expect(said).toContain("link, Link to this part: Why do people choose it?");
  expect(said).toContain("button, Copy link to page");

  // A note says what it is, not only its numbers, and comes right after the words it belongs to.
  const names = await noteNames(page);
  for (const name of names) expect(name).toMatch(/^Source\s+\[\d+(?:(?:, |–)\d+)*\]$/);
  expect(said[said.findIndex((phrase) => phrase.startsWith("link, [1")) - 1]).toMatch(/\w\.$/);
  const sources = between(said, headings.at(-1) ?? "", "end of list");
  expect(sources.filter((phrase) => phrase.startsWith("listitem, "))).toHaveLength(new Set(names.flatMap(numbersIn)).size);
  expect(sources).toContain("link, Back to the text");
});

test("before everything else: the skip link, and the numbers to call", async ({ steadyPage: page }) => {
  await page.goto("/iop");
  const said = await listen(page, "body");
  expect(said.slice(1, 3)).toEqual(["link, Skip to the page", "region, In danger now"]);
  const danger = between(said, "region, In danger now", "end of region, In danger now");
  expect(danger.filter((phrase) => phrase.startsWith("link, "))).toEqual([
    "link, Call 911",
    expect.stringMatching(/^link, 988\ssuicide line$/),
    "link, 1-800-662-4357",
    "link, More help",
  ]);
  for (const landmark of ["banner", "navigation, Main", "search", "navigation, Breadcrumb", "main", "contentinfo"])
    expect(said).toContain(landmark);
});

test("an emergency: the number to call comes right after the title, then the steps", async ({ steadyPage: page }) => {
  await page.goto("/overdose");
  const said = await listen(page);
  expect(said.slice(1, 5)).toEqual([
    "heading, Overdose and naloxone (Narcan), level 1",
    "region, In danger now",
    "link, Call 911",
    "end of region, In danger now",
  ]);
  const steps = between(said, "heading, What do I do, step by step?, level 2", "end of list");
  expect(steps.filter((phrase) => phrase.startsWith("listitem, "))).toHaveLength(7);
  // The words say it all: the drawings are silent.
  expect(steps.filter((phrase) => /^(?:image|graphic)/.test(phrase))).toEqual([]);
});

test("a comparison: each cell under its column, beside its question, with its note", async ({ steadyPage: page }) => {
  await page.goto("/next-step/iop-vs-php");
  const said = await listen(page);
  expect(said).toContain("heading, PHP or IOP?, level 1");
  expect(said[said.indexOf("heading, PHP or IOP?, level 1") + 2]).toMatch(/^In both you sleep at home/);
  expect(said).toContain("table, PHP or IOP? What differs");
  expect(said.filter((phrase) => phrase.startsWith("columnheader, "))).toEqual([
    "columnheader, PHP Partial hospitalization program",
    "columnheader, IOP Intensive outpatient program",
  ]);
  const rows = said.filter((phrase) => phrase.startsWith("rowheader, "));
  // The rest is the same in both, a line each.
  expect(rows.length + said.filter((phrase) => phrase === "term").length).toBe(10);
  expect(rows).toContain("rowheader, Hours a week differs");
  const row = between(said, "rowheader, Hours a week", "rowheader, ");
  const cells = row.filter((phrase) => phrase.startsWith("cell, "));
  expect(cells).toHaveLength(2);
  expect(cells[0]).toMatch(/^cell, At least 20 hours/);
  expect(row.filter((phrase) => /^link, \[[\d, –]+\]$/.test(phrase)).length).toBeGreaterThanOrEqual(2);
  const names = await noteNames(page);
  for (const name of names) expect(name).toMatch(/^Source\s+\[/);
  for (const level of ["PHP", "IOP"]) {
    const week = between(said, `region, ${level}: one possible week`, "end of region");
    expect(week.filter((phrase) => phrase.startsWith("listitem, "))).toHaveLength(7);
    expect(week.filter((phrase) => /^\w[\w -]+, \d.* (?:am|pm|noon)/.test(phrase)).length).toBeGreaterThanOrEqual(4);
  }
});

test("a comparison on a phone, where its cells are stacked, is heard as the same table", async ({ steadyPage: page }) => {
  const tableOf = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/next-step/iop-vs-php");
    return between(await listen(page), "table, PHP or IOP? What differs", "end of table");
  };
  const wide = await tableOf(1280);
  expect(wide.filter((phrase) => phrase.startsWith("cell, ")).length).toBeGreaterThanOrEqual(14);
  expect(await tableOf(320)).toEqual(wide);
});

test("results in an emergency: what to do comes first, then how many pages, then the pages", async ({ steadyPage: page }) => {
  await page.goto("/search?q=took+too+many+pills");
  const said = await listen(page);
  expect(said[1]).toMatch(/^region, If someone can’t be woken/);
  expect(said.find((phrase) => phrase.startsWith("link, "))).toBe("link, Call 911");
  const count = said.findIndex((phrase) => /^(The best )?\d+ pages for “took too many pills”\.$/.test(phrase));
  expect(said[count - 1]).toBe("status");
  const pages = said.slice(count).filter((phrase) => phrase.startsWith("heading, ") && phrase.endsWith("level 2"));
  expect(pages.length).toBe(Number(said[count]?.match(/\d+/)?.[0]));
  expect(said.indexOf("link, Call 911")).toBeLessThan(count);
});

test("a search that finds nothing says so, and where to go on", async ({ steadyPage: page }) => {
  await page.goto("/search?q=zzzzqqqqxxxx");
  const said = await listen(page);
  expect(said.join("\n")).toContain("Nothing on this site matches “zzzzqqqqxxxx”.");
  expect(said.some((phrase) => phrase.startsWith("link, When it is dangerous"))).toBe(true);
});

test("a planted defect is heard: a table whose roles are gone, and a note that is a bare number", async ({
  steadyPage: page,
}) => {
  await page.goto("/next-step/iop-vs-php");
  await page.evaluate(() => {
    document.querySelector("table")?.setAttribute("role", "presentation");
    const nameless = new CSSStyleSheet();
    nameless.replaceSync(".n::before { content: none !important; }");
    document.adoptedStyleSheets = [nameless];
  });
  const said = await listen(page);
  expect(said).not.toContain("table, PHP or IOP? What differs");
  expect((await noteNames(page))[0]).toMatch(/^\s*\[1–7\]$/);
});
