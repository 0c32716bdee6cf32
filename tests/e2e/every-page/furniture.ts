import { expect, type Page } from "@playwright/test";
import { assetKind } from "@/lib/build/assets";
import { LIMITS } from "@/lib/build/budget";
import { readManifest } from "@/lib/server/manifest";
import { BROKEN_ADDRESS } from "../../fixtures/addresses";
import type { Visit } from "./visit";

const WEIGHED = new Map(readManifest(".").entries.map(({ address, sizes }) => [address, sizes.br ?? sizes.identity]));

/** Time after a visit in which nothing more may be loaded. */
const QUIET_MS = 500;

/** A file to take along, and the plain page for a broken address. */
const WITHOUT_SCRIPT = ["/pocket", BROKEN_ADDRESS];

/** What stands around the content of every page of the site. */
export async function expectFurniture(page: Page): Promise<void> {
  await expect(page.getByRole("region", { name: "In danger now" }).getByRole("link", { name: "Call 911" })).toBeVisible();
  // Where the box folds into the menu, a link beside it leads to the page with the box.
  const [box, link] = [page.getByLabel("Search this site"), page.getByRole("link", { name: "Search", exact: true })];
  await expect(page.getByRole("banner").locator(box.or(link)).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('a[href="/next-step"]').first()).toBeAttached();
  for (const name of ["description", "og:title", "og:description", "og:url", "og:site_name"]) {
    await expect(page.locator(`meta[name="${name}"], meta[property="${name}"]`)).toHaveAttribute("content", /\S/);
  }
}

/** One document and at most one script were loaded, within their budgets, from this site; and nothing went wrong. */
export async function expectFirstVisit({ page, loads, complaints }: Visit, address: string): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  await page.waitForTimeout(Math.max(0, QUIET_MS - since));
  const document = loads.find(({ path }) => path === address);
  const script = loads.find(({ path }) => assetKind(path) === "script");
  // “npm run budget” weighs each document of the build; here, that this is what was loaded.
  expect(document?.bytes).toBeLessThanOrEqual(WEIGHED.get(address) ?? LIMITS.document);
  expect(Boolean(script), "has the script").toBe(!WITHOUT_SCRIPT.includes(address));
  expect(script?.bytes ?? 0).toBeLessThanOrEqual(LIMITS.script);
  expect(loads.filter((load) => load !== document && load !== script)).toEqual([]);
  // Chromium itself complains about the status of a page that is not there.
  expect(complaints.filter((text) => !/status of 40[04] /.test(text))).toEqual([]);
}
