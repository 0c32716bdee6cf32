import { expect, type Locator, type Page, test } from "@playwright/test";

/** A phone's first screen, in CSS pixels. */
const PHONE = { width: 390, height: 844 };
interface Place {
  readonly address: string;
  /** What the reader came for. */
  readonly what: string;
  readonly find: (page: Page) => Locator;
  /** The lowest place at which it may begin. */
  readonly most: number;
}

const PLACES: readonly Place[] = [
  { address: "/", what: "the first choice", find: (page) => page.locator("main ul a").nth(0), most: 330 },
  { address: "/", what: "the fourth choice", find: (page) => page.locator("main ul a").nth(3), most: 620 },
  {
    address: "/next-step",
    what: "the button Compare",
    find: (page) => page.getByRole("button", { name: "Compare" }),
    most: 440,
  },
  ...["iop-vs-php", "detox-vs-residential", "inpatient-vs-outpatient-vs-residential"].map((slug) => ({
    address: `/next-step/${slug}`,
    what: "the answer",
    find: (page: Page) => page.locator("h1 + p"),
    most: 330,
  })),
  ...["aftercare", "detox", "inpatient", "iop", "outpatient", "php", "residential"].map((level) => ({
    address: `/call-sheets/${level}`,
    what: "the first field",
    find: (page: Page) => page.getByLabel("Program and phone number"),
    most: 420,
  })),
  { address: "/first-day/iop", what: "the timeline", find: (page) => page.locator("main ol > li h2").first(), most: 300 },
  {
    address: "/glossary",
    what: "the letters",
    find: (page) => page.getByRole("navigation", { name: "Letters" }),
    most: 330,
  },
];

async function topOf(found: Locator): Promise<number> {
  const box = await found.boundingBox();
  if (!box) throw new Error("nothing to measure");
  return Math.round(box.y);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, viewport: PHONE });

    for (const { address, what, find, most } of PLACES) {
      test(`on a phone ${what} of ${address} begins by ${most} px`, async ({ page }) => {
        await page.goto(address);
        expect(await topOf(find(page))).toBeLessThanOrEqual(most);
      });
    }
  });
}

test("a planted defect is caught: a paragraph more above the button", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/next-step");
  const button = page.getByRole("button", { name: "Compare" });
  expect(await topOf(button)).toBeLessThanOrEqual(440);
  await page.locator("h1").evaluate((title) => title.after("What this page is for. ".repeat(20)));
  expect(await topOf(button)).toBeGreaterThan(440);
});
