import { test as base, type Page } from "@playwright/test";

/** A page kept by its worker from test to test: a new window takes longer than most visits. */
interface Kept {
  readonly keptPage: Page;
  readonly keptPlainPage: Page;
}

/**
 * Tests that need no fresh browser: what they leave on a page goes with the next address, and the site stores nothing
 * (tests/e2e/delivery/first-visit.e2e.ts). Each begins with the same window, scheme and medium.
 */
export const test = base.extend<{ steadyPage: Page; plainPage: Page }, Kept>({
  keptPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.context().close();
    },
    { scope: "worker" },
  ],
});
