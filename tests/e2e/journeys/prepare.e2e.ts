import { expect } from "@playwright/test";
import { test } from "../kept-page";

test("from a level to its call sheet, with ten questions and numbers that can be called", async ({ page }) => {
  await page.goto("/detox");
  await page.getByRole("link", { name: "Call sheet Ten questions" }).click();
  await expect(page).toHaveURL("/call-sheets/detox");
  await expect(page.locator(".sheet li")).toHaveCount(10);
  await expect(page.getByLabel("They said")).toHaveCount(10);
  // The sheet's own words name 911, and the number can be called where it stands.
  await expect(page.getByRole("main").getByRole("link", { name: "911" }).first()).toHaveAttribute("href", "tel:911");
});

test("from a level to its first day, point by point until the night", async ({ page }) => {
  await page.goto("/residential");
  await page.getByRole("link", { name: "The first day What often happens" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("First day: Residential");
  await expect(page.getByRole("heading", { level: 2, name: "At night" })).toBeVisible();
  expect(await page.locator("main ol > li h2").count()).toBeGreaterThanOrEqual(6);
});

test("a source in the list of all sources leads to the pages that lean on it", async ({ page }) => {
  await page.goto("/sources#adv-iop");
  const entry = page.locator("#adv-iop");
  await expect(entry).toBeInViewport();
  await entry.getByRole("link", { name: "IOP", exact: true }).click();
  await expect(page).toHaveURL("/iop");
});

test("a word that the glossary explains leads to its definition", async ({ page }) => {
  await page.goto("/waiting");
  const term = page.locator('.prose a[href^="/glossary#"]').first();
  const target = await term.getAttribute("href");
  await term.click();
  await expect(page).toHaveURL(target ?? "");
  await expect(
    page
      .locator(target?.replace("/glossary", "") ?? "")
      .getByRole("definition")
      .first(),
  ).toBeInViewport();
});

test("the card about lost tolerance stands on each page about stopping", async ({ page }) => {
  for (const address of ["/detox", "/withdrawal/opioids", "/residential"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "an old dose can kill" }).last()).toBeVisible();
  }
});
