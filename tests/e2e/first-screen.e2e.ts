import { expect, type Page, test } from "@playwright/test";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { some } from "../fixtures/scope";

// On a phone each page begins with what its reader came for. Tops are in CSS px, with the widest of the fonts that readers have.
test.use({ viewport: { width: 390, height: 844 } });

/** What begins where at the latest. */
interface Place {
  readonly address: string;
  readonly what: string;
  readonly selector: string;
  readonly most: number;
}

const LONGEST_TITLES = ["/mixing", "/rights/license-driving-guns", "/family/when-they-refuse", "/iop/is-it-right-for-me"];
const SHORT = "[aria-labelledby=short-version]";

const PLACES: readonly Place[] = [
  { address: "/overdose", what: "the call button", selector: ".call", most: 160 },
  { address: "/overdose", what: "the last step", selector: ".steps > li:last-child", most: 800 },
  { address: "/help-now", what: "the last of four call buttons", selector: ".call:nth-child(4)", most: 420 },
  { address: "/crisis-lines", what: "the last of four call buttons", selector: ".call:nth-child(4)", most: 420 },
  { address: "/after-detox", what: "the call button", selector: ".call", most: 200 },
  ...["alcohol", "benzodiazepines", "stimulants"].map((drug) => ({
    address: `/withdrawal/${drug}`,
    what: "the first card",
    selector: ".care > :first-child",
    most: 380,
  })),
  // Here the dangers that are told first are three.
  ...["/withdrawal", "/withdrawal/opioids"].map((address) => ({
    address,
    what: "the first card",
    selector: ".care > :first-child",
    most: 700,
  })),
  ...LEVEL_IDS.flatMap((level) => [
    { address: `/${level}`, what: "the short version", selector: SHORT, most: 320 },
    { address: `/${level}`, what: "the facts", selector: ".facts", most: 700 },
  ]),
  ...LONGEST_TITLES.map((address) => ({ address, what: "the short version", selector: SHORT, most: 320 })),
];

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

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    for (const address of some(ADDRESSES, ["/overdose", "/help-now", "/withdrawal/alcohol", "/iop", "/mixing"])) {
      test(`${address} begins with what its reader came for`, async ({ page }) => {
        await page.goto(address);
        expect(await tooLow(page, address)).toEqual([]);
      });
    }

    test("danger line and header leave the screen to the page", async ({ page }) => {
      await page.goto("/iop");
      const heights = await page
        .locator(".danger-line, .top")
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
      // One pixel more each: their lines.
      expect(heights).toEqual([45, 57]);
    });

    test("an article is short enough to scroll through", async ({ page }) => {
      await page.goto("/iop");
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // Three fifths of what it was when its sources lay open and three blocks led on.
      expect(height).toBeLessThanOrEqual(11_288);
    });
  });
}

test("a page whose first words are pushed down is found out", async ({ page }) => {
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

test("a note that is followed opens the sources, also by the standard alone", async ({ page }) => {
  await page.goto("/iop");
  await page.locator("article .n").first().click();
  await expect(page.locator("#source-1")).toBeInViewport();
});
