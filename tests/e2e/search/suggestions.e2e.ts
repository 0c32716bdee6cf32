import { expect, type Page } from "@playwright/test";
import { some } from "../../fixtures/scope";
import { inEveryState, violationsInEveryState } from "../accessibility/states";
import { test } from "../kept-page";

const SEARCHES = ["can i keep my job", "suboxone", "afraid of withdrawal", "what is php", "my son will not stop"];

const boxOn = (page: Page) => page.getByRole("banner").getByRole("combobox", { name: "Search this site" });
const options = (page: Page) => page.getByRole("option");

/** Opens a page and its search box; the index has come when the first suggestion stands. */
async function openBox(page: Page, address = "/about") {
  await page.goto(address);
  const box = boxOn(page);
  await box.fill("detox");
  await expect(options(page).first()).toBeVisible();
  return box;
}

test("the whole search works by keyboard alone", async ({ page }) => {
  await page.goto("/about");
  const box = boxOn(page);
  for (let presses = 0; presses < 30 && !(await box.evaluate((one) => one === document.activeElement)); presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.type("evening program");
  await expect(options(page).first()).toContainText("Evening");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByRole("option", { selected: true });
  await expect(box).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "none");
  await page.keyboard.press("ArrowUp");
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(chosen).toHaveText((await options(page).last().textContent()) ?? "");
  await page.keyboard.press("Escape");
  await expect(box).toHaveAttribute("aria-expanded", "false");
  await expect(box).toHaveValue("evening program");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const address = (await chosen.getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
});

test("Enter without a choice shows the results, and Tab goes on to them", async ({ page }) => {
  await openBox(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status")).toContainText("pages for “detox”");
  await expect(boxOn(page)).toHaveValue("detox");
});

test("neither the suggestions nor a phone's keyboard cover results that come into the same page", async ({ page }) => {
  await openBox(page, "/search");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("status")).toContainText("pages for “detox”");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(boxOn(page)).not.toBeFocused();
});

test("what a screen reader hears: how many suggestions, and none", async ({ page }) => {
  const box = await openBox(page);
  const heard = page.locator("search-box [role=status]").first();
  await expect(heard).toHaveText(/^\d suggestions\. Use the down arrow\.$/);
  await box.fill("???");
  await expect(heard).toHaveText("No suggestion. Press Enter for all pages.");
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("a crisis shows what to do above the suggestions", async ({ page }) => {
  const box = await openBox(page);
  await box.fill("took too many pills");
  const alert = page.locator("search-box").getByRole("alert");
  await expect(alert).toContainText("911");
  await expect(alert.getByRole("link").first()).toHaveAttribute("href", "tel:911");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(alert.getByRole("link").first()).toBeFocused();
  await box.fill("detox");
  await expect(alert).toBeEmpty();
});

test("leaving the box closes the list", async ({ page }) => {
  const box = await openBox(page);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(box).toHaveAttribute("aria-expanded", "false");
});

test("suggestions are the first results, and each leads somewhere", async ({ page, request }) => {
  for (const words of some(SEARCHES, SEARCHES.slice(0, 2))) {
    const box = await openBox(page);
    await box.fill(words);
    await expect(page.locator("search-box [role=status]").first()).toHaveText(/suggestion/);
    const suggested = await options(page).evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(suggested.length, words).toBeGreaterThan(0);
    for (const address of suggested) expect((await request.get(address)).status(), address).toBe(200);
    await page.keyboard.press("Enter");
    const results = page.getByRole("main").locator("ol h2 a");
    await expect(page.getByRole("main").getByRole("status")).toContainText(`“${words}”`);
    const found = await results.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(found.slice(0, suggested.length), words).toEqual(suggested);
  }
});

test("open suggestions have no violation, nor does the red box above them", async ({ page }) => {
  const box = await openBox(page);
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toBeVisible();
  expect.soft(await violationsInEveryState(page)).toEqual([]);
  // On a narrow screen the box of this page is in the menu.
  await page.setViewportSize({ width: 1280, height: 900 });
  await box.fill("took too many pills");
  await expect(page.locator("search-box").getByRole("alert")).toContainText("911");
  expect.soft(await violationsInEveryState(page)).toEqual([]);
  await inEveryState(page, async (state) => {
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), state).toBeLessThanOrEqual(0);
  });
});

test("the red box has room on a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const query of ["took too many pills", "i want to die", "my toddler ate a gummy", "he hit me"]) {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole("main").locator("> :first-child").getByRole("link").first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), query).toBeLessThanOrEqual(0);
  }
});
