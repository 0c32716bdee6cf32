import { expect, type Page } from "@playwright/test";
import { KINDS } from "../../fixtures/addresses";
import { test } from "../kept-page";

// What a first visit loads is looked at with everything else of a page: every-page/furniture.ts.
test("nothing is stored in the browser: no cookie, no key, no worker, no database", async ({ page, context }) => {
  for (const address of KINDS) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    keys: localStorage.length + sessionStorage.length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ keys: 0, workers: 0, databases: 0, caches: 0 });
});

/** When the script was asked for, in milliseconds since the visit began; null while it was not. */
const scriptAsked = (page: Page) =>
  page.evaluate(
    () => performance.getEntriesByType("resource").find(({ name }) => /\/assets\/site-/.test(name))?.startTime ?? null,
  );

test("the script is asked for after the first frame", async ({ page }) => {
  await page.goto("/iop");
  const frame = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  expect(frame).toBeGreaterThan(0);
  expect(await scriptAsked(page)).toBeGreaterThan(frame ?? Number.POSITIVE_INFINITY);
});

test("a browser that tells nothing of frames asks for it all the same", async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });
  await page.goto("/iop");
  expect(await scriptAsked(page)).toBeNull();
  await expect.poll(() => scriptAsked(page)).toBeGreaterThan(3000);
});
