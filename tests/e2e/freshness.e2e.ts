import { expect } from "@playwright/test";
import { test } from "./kept-page";

test("a page whose check has come due since it was built says so in one line", async ({ page }) => {
  await page.clock.setFixedTime("2031-01-01");
  await page.goto("/iop");
  await expect(page.getByText(/This page was due to be checked again by [A-Z][a-z]+ \d+, \d{4}\./)).toBeVisible();
});

test("until then it says when it will be checked", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-23");
  await page.goto("/iop");
  await expect(page.getByText(/^To be checked again by [A-Z][a-z]+ \d+, \d{4}\.$/)).toBeVisible();
});
