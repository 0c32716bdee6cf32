import { expect } from "@playwright/test";
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
