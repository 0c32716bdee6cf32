import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "../kept-page";

// Each journey is made with Tab, Enter, Space and the arrows alone. The search box has its own in search/suggestions.e2e.ts.

const MOST = 120;

/** Presses Tab until something has the focus; Shift+Tab leads the other way. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target}`);
}

test("the menu opens with Enter, closes with Space, and leads on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/iop");
  const menu = page.getByRole("navigation", { name: "Menu" });
  await tabTo(page, page.locator("summary", { hasText: "Menu" }));
  await page.keyboard.press("Enter");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Space");
  await expect(menu).toBeHidden();
  await page.keyboard.press("Enter");
  await tabTo(page, menu.getByRole("link", { name: "What the levels are" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/levels");
});

test("a closed menu takes no stop on the way", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/iop");
  await tabTo(page, page.locator("summary", { hasText: "Menu" }));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link").first()).toBeFocused();
});

test("a search is asked, answered and followed", async ({ page }) => {
  await page.goto("/about");
  await tabTo(page, page.getByRole("banner").getByLabel("Search this site"));
  await page.keyboard.type("intensive outpatient");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status")).toContainText("pages for “intensive outpatient”");
  const hit = page.getByRole("main").locator("ol h2 a").first();
  const address = (await hit.getAttribute("href")) ?? "";
  await tabTo(page, hit);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
});

test("the picker is set with arrows and letters, and sent with Enter", async ({ page }) => {
  await page.goto("/next-step#picker");
  await tabTo(page, page.getByLabel("First level"));
  await page.keyboard.type("Residential");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Second level")).toBeFocused();
  await expect(page.getByLabel("Second level")).toHaveValue("iop");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel("Second level")).toHaveValue("php");
  await tabTo(page, page.getByRole("button", { name: "Compare" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/next-step/php-vs-residential");
});

test("an answer opens with Space, its links come next, and Space closes it", async ({ page }) => {
  await page.goto("/next-step/questions");
  const box = page.locator(".ask").getByRole("checkbox").nth(9);
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  const advice = page
    .locator(".ask li")
    .filter({ has: page.locator(":checked") })
    .locator("div");
  await expect(advice).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await advice.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  await tabTo(page, box, "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(box).not.toBeChecked();
  await expect(advice).toHaveCount(0);
});

test("an answer that means danger can be acted on by keyboard", async ({ page }) => {
  await page.goto("/next-step/questions");
  await tabTo(page, page.locator(".ask .urgent").first());
  await page.keyboard.press("Space");
  const call = page.getByRole("alert").getByRole("link", { name: "Call 911" });
  await expect(call).toBeVisible();
  // It stands above the answers, in the page as in the view.
  await tabTo(page, call, "Shift+Tab");
  await expect(call).toHaveAttribute("href", "tel:911");
});

test("the share row copies the link with Enter and with Space, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/iop/reasons");
  await tabTo(page, page.locator("summary", { hasText: "Share or print" }));
  await page.keyboard.press("Enter");
  const copy = page.getByRole("button", { name: "Copy link to page" });
  await page.keyboard.press("Tab");
  await expect(copy).toBeFocused();
  for (const key of ["Enter", "Space"]) {
    await page.evaluate(() => navigator.clipboard.writeText("nothing yet"));
    await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/iop\/reasons$/);
    await expect(page.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
    await expect(copy).toBeFocused();
  }
});

test("the mark beside a heading is reached and copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/iop");
  await tabTo(page, page.getByRole("link", { name: "Link to this part: What it is", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Link copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/iop#what-it-is$/);
});

test("a note leads to its source and back", async ({ page }) => {
  await page.goto("/iop/reasons");
  await tabTo(page, page.locator("#note-1"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/iop/reasons#source-1");
  // From there Tab goes on inside the source.
  await tabTo(page, page.locator("#source-1").getByRole("link", { name: "Back to the text" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/iop/reasons#note-1");
});
