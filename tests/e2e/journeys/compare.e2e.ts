import { expect } from "@playwright/test";
import { test } from "../kept-page";

test("a reader goes from an article to the comparison and to a pair, whose answer comes first", async ({ page }) => {
  await page.goto("/iop/what-to-expect");
  await page.getByRole("region", { name: "Your next step" }).getByRole("link", { name: "Compare all seven levels" }).click();
  await expect(page).toHaveURL("/next-step");
  const levels = page.getByRole("table", { name: "The seven levels of care" }).getByRole("rowheader");
  await expect(levels.getByRole("link")).toHaveText([
    "Detox",
    "Inpatient",
    "Residential",
    "PHP",
    "IOP",
    "Outpatient",
    "Aftercare",
  ]);

  await page.getByLabel("First level").selectOption("Residential");
  await page.getByLabel("Second level").selectOption("PHP");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/next-step/php-vs-residential");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Residential or PHP?");
  await expect(page.locator("h1 + p")).toContainText("In residential care you live at the program");
});

test("a pair that is often compared is one link away", async ({ page }) => {
  await page.goto("/next-step");
  await page.getByRole("link", { name: "PHP or IOP", exact: true }).first().click();
  await expect(page).toHaveURL("/next-step/iop-vs-php");
});

test("the rest of what is told of a level opens beside it", async ({ page }) => {
  await page.goto("/next-step");
  const medicines = page.getByText("Medicines offered").nth(4);
  await expect(medicines).toBeHidden();
  await page.locator("summary", { hasText: "6 more answers about IOP" }).click();
  await expect(medicines).toBeVisible();
});

test("a link to the questions where they stood before leads on to where they are", async ({ page }) => {
  for (const id of ["questions", "danger-check"]) {
    await page.goto(`/next-step#${id}`);
    const link = page.getByRole("link", { name: "Questions to think with" });
    await expect(link).toBeInViewport();
    await expect(link).toHaveAttribute("href", "/next-step/questions");
  }
  await page.getByRole("link", { name: "Questions to think with" }).click();
  await expect(page.getByRole("heading", { name: "First: is it safe to wait?" })).toBeVisible();
});

test("the picker takes three levels", async ({ page }) => {
  await page.goto("/next-step");
  await page.getByLabel("Third, if you like").selectOption("Detox");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/next-step/detox-vs-iop-vs-php");
  await expect(page.getByRole("columnheader")).toHaveCount(3);
});

test("the picker leads back to itself when the same level is chosen twice", async ({ page }) => {
  await page.goto("/next-step");
  await page.getByLabel("Second level").selectOption("PHP");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/next-step#picker");
});

test("rows that differ say so in a word, rows that agree stand once for both", async ({ page }) => {
  await page.goto("/next-step/iop-vs-php");
  await expect(page.getByRole("rowheader", { name: "Hours a week" })).toContainText("differs");
  const same = page.locator("h2", { hasText: "Same in both" }).locator("+ dl");
  await expect(same.locator("dt")).toHaveText(["Where you sleep:", "Who is there at night:", "Withdrawal care:"]);
  await expect(page.getByRole("rowheader")).toHaveCount(7);
});

test("each cell of a comparison, each line and the answer name a source or say that it varies", async ({ page }) => {
  await page.goto("/next-step/iop-vs-php");
  for (const told of await page.locator("h1 + p, tbody td, main dl dd").all()) {
    const sourced = (await told.getByRole("link", { name: /^Source \[\d/ }).count()) > 0;
    expect(sourced || ((await told.textContent()) ?? "").includes("Varies – ask")).toBe(true);
  }
});

test("a note leads to its source and the source to its publisher", async ({ page }) => {
  await page.goto("/iop");
  const note = page.getByRole("article").getByRole("link", { name: "Source [1]", exact: true }).first();
  await note.click();
  await expect(page).toHaveURL("/iop#source-1");
  await expect(page.locator("#source-1").getByRole("link").first()).toHaveAttribute("href", /^https:\/\//);
  await page.locator("#source-1").getByRole("link", { name: "Back to the text" }).click();
  await expect(page).toHaveURL("/iop#note-1");
  await expect(page.locator("#note-1")).toBeInViewport();
});
