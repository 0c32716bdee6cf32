import { expect, type Page } from "@playwright/test";
import { PDFDocument } from "pdf-lib";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { readManifest } from "@/lib/server/manifest";
import { some } from "../fixtures/scope";
import { test } from "./kept-page";

async function sheets(page: Page, format: "Letter" | "A4"): Promise<number> {
  return (await PDFDocument.load(await page.pdf({ format }))).getPageCount();
}

const weights = new Map(readManifest(".").entries.map(({ address, sizes }) => [address, sizes.identity]));

/** The heaviest comparison of so many levels: when it has room on one sheet, so have the others. */
function heaviest(levels: number): string {
  const weight = (slug: string) => weights.get(`/next-step/${slug}`) ?? 0;
  const slugs = COMPARISON_SLUGS.filter((slug) => slug.split("-vs-").length === levels);
  return slugs.reduce((a, b) => (weight(b) > weight(a) ? b : a));
}

for (const slug of some(COMPARISON_SLUGS, [heaviest(2), "detox-vs-outpatient", heaviest(3)])) {
  test(`${slug} is on one sheet of paper`, async ({ plainPage: plain }) => {
    await plain.goto(`/next-step/${slug}`);
    expect({ letter: await sheets(plain, "Letter"), a4: await sheets(plain, "A4") }).toEqual({ letter: 1, a4: 1 });
  });
}

test("a page that is too long for one sheet is seen", async ({ plainPage: plain }) => {
  await plain.goto("/next-step");
  expect(await sheets(plain, "Letter")).toBeGreaterThan(1);
});

test("in forced colors the words of a drawing stand on the page's own ground", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/overdose");
  const fills = (selector: string) =>
    page.locator(selector).evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
  const [ground, ...others] = await fills(".fig :is(.w, .c, .s, .t, .a)");
  expect(others).toEqual([]);
  expect(await fills(".fig text")).toHaveLength(1);
  expect(await fills(".fig text")).not.toContain(ground);
});

test("a narrow screen keeps each cell with its question and its level", async ({ plainPage: plain }) => {
  await plain.setViewportSize({ width: 320, height: 700 });
  await plain.goto("/next-step/iop-vs-php");
  const row = plain.getByRole("row").filter({ has: plain.getByRole("rowheader", { name: "Hours a week" }) });
  await expect(row.getByRole("cell")).toHaveText([/^PHP/, /^IOP/]);
  await expect(row.locator(".cell-level").first()).toBeVisible();
  await expect(plain.getByRole("columnheader", { name: /IOP/ })).toHaveAttribute("scope", "col");
  await expect(plain.getByRole("rowheader").first()).toHaveAttribute("scope", "row");
});
