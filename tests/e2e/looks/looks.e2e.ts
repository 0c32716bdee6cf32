import { expect, type Page } from "@playwright/test";
import { some } from "../../fixtures/scope";
import { test } from "../kept-page";
import { LOOKS, type Look } from "./kinds";

// Pictures of each kind of page, kept beside this file. “npm run looks:update” takes them anew; look at each before you keep it.
// The fonts are the same everywhere and drawn without smoothing (fonts.conf), so next to nothing may differ:
// a pixel counts once its color is visibly another one (threshold), and few pixels may, as when a curve is drawn anew.

/** The browser that took the pictures. Set it anew with the pictures. */
const TAKEN_WITH = "156";
const SAME_BROWSER = { threshold: 0.05, maxDiffPixels: 60 };
/**
 * Another version draws curves, boxes to tick and edges in other ways. Measured with the oldest and the newest Chromium at
 * hand: docs/decisions/0009-pictures.md. A word, a line or a color that changed is more than that.
 */
const OTHER_BROWSER = { threshold: 0.15, maxDiffPixels: 900 };

/** Of a long page its beginning is enough: what follows is more of the same. */
const TALLEST = 1800;

const EACH = [390, 1280].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })));
/** Each width and each scheme once. */
const TWO = EACH.filter(({ width, colorScheme }) => (width === 390) === (colorScheme === "light"));

const toleranceOf = (page: Page) =>
  page.context().browser()?.version().startsWith(`${TAKEN_WITH}.`) ? SAME_BROWSER : OTHER_BROWSER;

for (const look of some(
  LOOKS,
  LOOKS.filter(({ likeOthers }) => !likeOthers),
)) {
  for (const { width, colorScheme } of some(EACH, look.wideAs ? TWO.filter((one) => one.width === 390) : TWO)) {
    test(`${look.name}, ${width} px, ${colorScheme}`, async ({ steadyPage: page }) => {
      await page.emulateMedia({ colorScheme });
      await show(page, look, width);
      await expect(page).toHaveScreenshot(`${look.name}-${width}-${colorScheme}.png`, toleranceOf(page));
    });
  }
}

async function show(page: Page, { address, after }: Look, width: number): Promise<void> {
  // Pages whose check has come due say so.
  await page.clock.setFixedTime("2026-11-24T12:00:00Z");
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  await after?.(page);
  await page.locator("h1 + p + ul > li:nth-child(3)").evaluateAll(sayNobodyReviewed);
  const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width, height });
}

/** Who reviewed a page is no part of its look: the first review must not turn its picture red. */
function sayNobodyReviewed(lines: Element[]): void {
  for (const line of lines) line.textContent = "No clinician has reviewed this page yet.";
}

for (const [what, css] of [
  ["a word that is gone", "h1 { visibility: hidden }"],
  ["a color that is another one", "a { color: #7a1f6b !important }"],
  ["a line that moved", "main { padding-top: 3rem }"],
  ["a drawing that is gone", "svg { visibility: hidden }"],
] as const) {
  test(`a planted defect is seen, whatever the browser: ${what}`, async ({ steadyPage: page }, { config }) => {
    test.skip(["all", "changed"].includes(config.updateSnapshots), "Pictures are being taken.");
    await show(page, { name: "home", address: "/" }, 390);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const seen = await expect(page)
      .toHaveScreenshot("home-390-light.png", OTHER_BROWSER)
      .then(
        () => "the same",
        (error: Error) => error.message,
      );
    expect(seen).toContain("pixels");
  });
}
