import { expect, test } from "@playwright/test";

test("the plain link to the page becomes a button that copies it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/iop/reasons");
  await page.getByRole("button", { name: "Copy link to this page" }).click();
  await expect(page.getByRole("status")).toHaveText("Link copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/iop\/reasons$/);
});

test("each heading has a link to itself", async ({ page }) => {
  await page.goto("/iop");
  await page.getByRole("link", { name: "Link to this part: What it is", exact: true }).click();
  await expect(page).toHaveURL("/iop#what-it-is");
});

test("the skip link is first and leads to the page", async ({ page }) => {
  await page.goto("/iop");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});
