import { expect } from "@playwright/test";
import { DISCREET_CODES, KINDS, OTHER_PAGES } from "../../fixtures/addresses";
import { ALL, some } from "../../fixtures/scope";
import { test } from "../kept-page";
import { tabThrough } from "./focus";

/** In the lists of sources and words link follows link, all alike; so many show the way through. */
const MOST = ALL ? 300 : 24;

// A box of search that holds words opens suggestions when it gets the focus: search/suggestions.e2e.ts goes through them.
const isAnswered = (address: string) => /\?q=(?!zzzz)/.test(address);
const PAGES = [...new Set([...KINDS, ...OTHER_PAGES, `/s/${DISCREET_CODES["/iop"]}`, "/pocket"])].filter(
  (address) => !isAnswered(address),
);

/** What stands in another order, or elsewhere, on a wide screen: the header, the picker and the table of a comparison. */
const WIDE = ["/", "/iop", "/next-step", "/call-sheets/iop", "/next-step/iop-vs-php"];

/** Built from the same parts as another one of these pages. */
const LIKE_OTHERS = ["/levels", "/iop/reasons", "/next-step/detox-vs-inpatient-vs-residential", "/first-day/detox", "/sources"];

for (const address of some(
  PAGES,
  PAGES.filter((one) => !LIKE_OTHERS.includes(one)),
)) {
  for (const width of some([320, 1280], WIDE.includes(address) ? [320, 1280] : [320])) {
    test(`Tab goes through ${address} in order, and each stop shows, at ${width} px`, async ({ steadyPage: page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      // The device draws its results over the server's.
      if (address.startsWith("/search")) await page.waitForLoadState("networkidle");
      const { stops, expected, faults } = await tabThrough(page, MOST);
      expect(stops.length).toBeGreaterThan(0);
      expect(stops).toEqual(expected.slice(0, stops.length));
      expect(stops).toHaveLength(Math.min(expected.length, MOST));
      expect(faults).toEqual([]);
    });
  }
}

for (const address of ["/", "/iop", "/next-step", "/search"]) {
  test(`the skip link of ${address} comes first, and the next Tab is inside the page`, async ({ steadyPage: page }) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the page" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
}

test("a planted defect is caught: focus that does not show, and an order that is not the page's", async ({
  steadyPage: page,
}) => {
  await page.goto("/about");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("footer a:focus-visible { outline: none !important }");
    document.adoptedStyleSheets.push(sheet);
    document.querySelector("footer a")?.setAttribute("tabindex", "1");
  });
  const { stops, expected, faults } = await tabThrough(page, MOST);
  expect(faults.join("\n")).toContain("looks no different");
  expect(stops).not.toEqual(expected);
});
