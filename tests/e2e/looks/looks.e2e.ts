import { expect, test } from "@playwright/test";
import { LOOKS } from "./kinds";

// Pictures of each kind of page, kept beside this file. “npm run looks:update” takes them anew; look at each before you keep it.
// The fonts are the same everywhere and drawn without smoothing (fonts.conf), so next to nothing may differ:
// a pixel counts once its color is visibly another one (threshold), and 60 pixels may, as when a curve is drawn anew.
const TOLERANCE = { threshold: 0.05, maxDiffPixels: 60 };
/** Of a long page its beginning is enough: what follows is more of the same. */
const TALLEST = 1800;

/** The browser that took the pictures: another one draws curves and boxes to tick in other ways. Set it anew with the pictures. */
const TAKEN_WITH = "156";

test.beforeEach(({ browser }, { config }) => {
  const [major = ""] = browser.version().split(".");
  test.skip(
    major !== TAKEN_WITH && !["all", "changed"].includes(config.updateSnapshots),
    `The pictures were taken with Chromium ${TAKEN_WITH}; this is ${major}. Compare them there, or run “npm run looks:update”.`,
  );
});

for (const { name, address, after } of LOOKS) {
  for (const width of [390, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${name}, ${width} px, ${colorScheme}`, async ({ page }) => {
        // Pages whose check has come due say so.
        await page.clock.setFixedTime("2026-11-24T12:00:00Z");
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        await after?.(page);
        const height = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
        await page.setViewportSize({ width, height });
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, TOLERANCE);
      });
    }
  }
}
