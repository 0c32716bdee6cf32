import { expect, test } from "@playwright/test";

test("a reader goes from an article to the next step and to a pair", async ({ page }) => {
  await page.goto("/iop/what-to-expect");
  await page.getByRole("region", { name: "Your next step" }).getByRole("link", { name: "Compare all seven levels" }).click();
  await expect(page).toHaveURL("/next-step");
  await expect(page.getByRole("table", { name: "The seven levels of care" }).getByRole("columnheader")).toHaveCount(7);

  await page.getByLabel("First level").selectOption("Residential");
  await page.getByLabel("Second level").selectOption("PHP");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL("/next-step/php-vs-residential");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Residential or PHP: what is different?");
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

test("rows that differ say so in words, rows that agree do not", async ({ page }) => {
  await page.goto("/next-step/iop-vs-php");
  await expect(page.getByRole("rowheader", { name: "Hours a week" })).toContainText("These differ.");
  await expect(page.getByRole("rowheader", { name: "Where you sleep" })).not.toContainText("These differ.");
});

test("the comparison has ten rows, and each cell names a source or says that it varies", async ({ page }) => {
  await page.goto("/next-step/iop-vs-php");
  await expect(page.getByRole("rowheader")).toHaveCount(10);
  const cells = page.locator("tbody td");
  for (const cell of await cells.all()) {
    const sourced = (await cell.getByRole("link", { name: /^Source \d+$/ }).count()) > 0;
    expect(sourced || ((await cell.textContent()) ?? "").includes("Varies – ask")).toBe(true);
  }
});

test("a note leads to its source and the source to its publisher", async ({ page }) => {
  await page.goto("/iop");
  const note = page.getByRole("article").getByRole("link", { name: "Source 1", exact: true }).first();
  await note.click();
  await expect(page).toHaveURL("/iop#source-1");
  await expect(page.locator("#source-1").getByRole("link").first()).toHaveAttribute("href", /^https:\/\//);
  await page.locator("#source-1").getByRole("link", { name: "Back to the text" }).click();
  await expect(page).toHaveURL("/iop#note-1");
  await expect(page.locator("#note-1")).toBeInViewport();
});
