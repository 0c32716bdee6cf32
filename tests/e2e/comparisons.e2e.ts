import { expect, type Page } from "@playwright/test";
import { PDFDocument } from "pdf-lib";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { test } from "./kept-page";

const VERDICTS = /\byou(?:’ll| will)? need\b|you should have|you should be in|recommended for you|right for you|your level is/i;

async function sheets(page: Page, format: "Letter" | "A4"): Promise<number> {
  return (await PDFDocument.load(await page.pdf({ format }))).getPageCount();
}

for (const slug of COMPARISON_SLUGS) {
  test(`${slug} is whole without script, and on one sheet of paper`, async ({ plainPage: plain }) => {
    const levels = slug.split("-vs-").length;
    const answer = await plain.goto(`/next-step/${slug}`);
    expect(answer?.status()).toBe(200);
    await expect(plain.getByRole("columnheader")).toHaveCount(levels);
    await expect(plain.getByRole("rowheader")).toHaveCount(10);
    await expect(plain.locator("tbody td")).toHaveCount(10 * levels);
    await expect(plain.getByRole("img", { name: /: one possible week\. .+/ })).toHaveCount(levels);
    expect(await plain.getByRole("main").textContent()).not.toMatch(VERDICTS);
    expect({ letter: await sheets(plain, "Letter"), a4: await sheets(plain, "A4") }).toEqual({ letter: 1, a4: 1 });
  });
}

test("a page that is too long for one sheet is seen", async ({ plainPage: plain }) => {
  await plain.goto("/next-step");
  expect(await sheets(plain, "Letter")).toBeGreaterThan(1);
});

test("Next leads from the first pair to the last, and from the first triple to the last", async ({ request }) => {
  for (const [first, count] of [
    ["/next-step/detox-vs-inpatient", 21],
    ["/next-step/detox-vs-inpatient-vs-residential", 35],
  ] as const) {
    const seen: string[] = [];
    for (let next: string | undefined = first; next; ) {
      seen.push(next);
      const html = await (await request.get(next)).text();
      const turns: Record<string, string> = Object.fromEntries(
        [...html.matchAll(/<a href="([^"]+)" rel="(prev|next)"/g)].map(([, to, rel]) => [rel, to]),
      );
      expect(turns.prev).toBe(seen.at(-2));
      next = turns.next;
    }
    expect(new Set(seen).size).toBe(count);
    expect(seen).toHaveLength(count);
  }
});

test("in forced colors the words of a drawing stand on the page's own ground", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/php");
  const fills = (selector: string) =>
    page.locator(selector).evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))]);
  const [ground, ...others] = await fills(".step-box, .week-day, .week-care");
  expect(others).toEqual([]);
  expect(await fills(".step text, .week text")).toHaveLength(1);
  expect(await fills(".step text, .week text")).not.toContain(ground);
  expect(await fills(".bar-treatment")).not.toContain(ground);
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
