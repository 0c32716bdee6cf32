import { expect, type Page } from "@playwright/test";
import { test } from "./kept-page";

/** What to do with a page stands behind one button. */
async function openShare(page: Page): Promise<void> {
  await page.getByText("Share or print", { exact: true }).click();
}

test("the plain link to the page becomes a button that copies it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/iop/reasons");
  await openShare(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("status")).toHaveText("Link copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/iop\/reasons$/);
});

test("the mark beside a heading copies the part's address, and leads there", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/iop");
  await page.getByRole("link", { name: "Link to this part: What it is", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Link copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/iop#what-it-is$/);
});

test("the device's own share sheet opens where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (what: ShareData) => Promise.resolve(document.body.setAttribute("data-shared", String(what.url))),
    });
  });
  await page.goto("/iop/reasons");
  await openShare(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(page.locator("body")).toHaveAttribute("data-shared", /\/iop\/reasons$/);
});

test("where there is no share sheet, there is no button for it", async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await page.goto("/iop/reasons");
  await openShare(page);
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Share", exact: true })).toHaveCount(0);
});

test("a button prints the page", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "yes");
  });
  await page.goto("/iop/reasons");
  await openShare(page);
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
});

test("without script the share row is plain links and words", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/iop/reasons`);
  await openShare(page);
  const row = page.locator(".share");
  await expect(row.getByRole("link", { name: "Link to this page" })).toHaveAttribute("href", /\/iop\/reasons$/);
  await expect(row.getByRole("link", { name: "Send by e-mail" })).toHaveAttribute(
    "href",
    /^mailto:\?body=https?:.*\/iop\/reasons$/,
  );
  await expect(row.getByRole("link", { name: "Discreet link" })).toHaveAttribute("href", /^\/s\/[a-z0-9]{6}#share$/);
  await expect(row).toContainText("Print: use your browser’s menu");
  await context.close();
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
