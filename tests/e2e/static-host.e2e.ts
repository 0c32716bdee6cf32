import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { ALL } from "../fixtures/scope";
import { test } from "./kept-page";

// What needs the server, where there is none: a static host sends the same page whatever stands behind “?”.

const COMPARE = readFileSync(".documents/mirror/next-step/compare.html", "utf8");

/** Tests that “npm test” leaves to “npm run test:all”. */
const inAll = ALL ? test : test.skip;

/** Has the pages that depend on a question answered as a static host would. */
async function withoutServer(page: Page): Promise<void> {
  await page.route(/\/search\?/, async (route) =>
    route.fulfill({ response: await route.fetch({ url: new URL("/search", route.request().url()).href }) }),
  );
  await page.route(/\/next-step\/compare\?/, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: COMPARE }),
  );
}

test("a search that someone sent is answered on the device, again after a reload", async ({ page }) => {
  await withoutServer(page);
  for (const load of [() => page.goto("/search?q=detox+cost"), () => page.reload()]) {
    await load();
    await expect(page.getByRole("status")).toContainText("“detox cost”");
    await expect(page.locator("search-results ol > li").first()).toBeVisible();
    expect(new URL(page.url()).search).toBe("?q=detox+cost");
  }
});

inAll("where the device cannot answer, it says so and asks no more", async ({ page }) => {
  await withoutServer(page);
  await page.route(/\/assets\/results-/, (route) => route.abort());
  let asked = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) asked++;
  });
  await page.goto("/search#q=cravings");
  await expect(page.locator("search-results")).toHaveText("Search failed. Pick a page below.");
  expect(asked).toBe(2);
});

inAll("a search page that the server drew is left as it is", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/search?q=cravings");
  await expect(page.getByRole("status")).toContainText("“cravings”");
  expect(asked.filter((url) => /\/assets\/(?:results|device)-/.test(url))).toEqual([]);
});

test("the picker leads to its comparison, and what is none to the list of all", async ({ page }) => {
  await withoutServer(page);
  await page.goto("/next-step");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/\/next-step\/iop-vs-php$/);
  await page.goto("/next-step/compare?first=iop&second=iop&third=");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which levels?");
});

inAll("without script both say what this copy cannot do, and lead on", async ({ plainPage }) => {
  await withoutServer(plainPage);
  await plainPage.goto("/search?q=detox+cost");
  // Playwright finds no text in noscript.
  await expect(plainPage.locator("noscript p")).toBeVisible();
  await expect(plainPage.getByRole("heading", { name: "All pages" })).toBeVisible();
  await plainPage.goto("/next-step");
  await plainPage.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(plainPage.getByText("This copy of the site cannot read what you picked.")).toBeVisible();
  await plainPage.getByRole("link", { name: "PHP or IOP", exact: true }).click();
  await expect(plainPage).toHaveURL(/\/next-step\/iop-vs-php$/);
  // The page is kept for other tests.
  await plainPage.unrouteAll();
});
