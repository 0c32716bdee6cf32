import { expect, type Page } from "@playwright/test";
import { some } from "../fixtures/scope";
import { PLACES } from "./first-screen-places";
import { test as base } from "./kept-page";

// On a phone each page begins with what its reader came for. Tops are in CSS px, with the widest of the fonts that readers have.
const test = base.extend({
  steadyPage: ({ steadyPage }, use) => asPhone(steadyPage).then(use),
  plainPage: ({ plainPage }, use) => asPhone(plainPage).then(use),
});

async function asPhone(page: Page): Promise<Page> {
  await page.setViewportSize({ width: 390, height: 844 });
  return page;
}

const ADDRESSES = [...new Set(PLACES.map(({ address }) => address))];

/** Each place of a loaded page that begins too low, in words. */
async function tooLow(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  for (const { what, selector, most } of PLACES.filter((place) => place.address === address)) {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) found.push(`${what} is not there`);
    else if (box.y > most) found.push(`${what} begins at ${Math.round(box.y)}, not by ${most}`);
  }
  return found;
}

/** What “npm test” looks at: what the site was built for, the longest title, and one page of each other kind. */
const CHOSEN = [
  ...["/", "/overdose", "/help-now", "/withdrawal/alcohol", "/iop", "/mixing", "/next-step", "/next-step/iop-vs-php"],
  ...["/call-sheets/iop", "/first-day/iop", "/glossary"],
];

for (const address of some(ADDRESSES, CHOSEN)) {
  test(`${address} begins with what its reader came for`, async ({ steadyPage, plainPage }) => {
    for (const page of [steadyPage, plainPage]) {
      await page.goto(address);
      expect(await tooLow(page, address)).toEqual([]);
    }
  });
}

test("danger line and header leave the screen to the page, and an article is short enough to scroll through", async ({
  steadyPage,
  plainPage,
}) => {
  for (const page of [steadyPage, plainPage]) {
    await page.goto("/iop");
    const heights = await page
      .locator(".danger-line, .top")
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
    // One pixel more each: their lines.
    expect(heights).toEqual([45, 57]);
    // Three fifths of what it was when its sources lay open and three blocks led on.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(11_288);
  }
});

test("a page whose first words are pushed down is found out", async ({ steadyPage: page }) => {
  await page.goto("/overdose");
  await page.locator("h1").evaluate((title) => {
    const gap = document.createElement("p");
    gap.style.height = "200px";
    title.after(gap);
  });
  expect(await tooLow(page, "/overdose")).toEqual([
    expect.stringMatching(/^the call button begins at \d+, not by 160$/),
    expect.stringMatching(/^the last step begins at \d+, not by 800$/),
  ]);
});

test("a note that is followed opens the sources, also by the standard alone", async ({ steadyPage: page }) => {
  await page.goto("/iop");
  await page.locator("article .n").first().click();
  await expect(page.locator("#source-1")).toBeInViewport();
});
