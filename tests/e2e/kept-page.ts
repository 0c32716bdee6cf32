import { type Browser, test as base, type Page } from "@playwright/test";
import { afterScript } from "./scripted";

interface Kept {
  readonly keptPage: Page;
  readonly keptPlainPage: Page;
}

/**
 * A page of each test, as Playwright gives it; and pages kept by their worker from test to test, for tests that need no fresh browser: to open a window takes longer
 * than most visits, and the site stores nothing (delivery/first-visit.e2e.ts). Each test gets them as if they were new:
 * blank, in light, without motion, 1280 px wide.
 */
export const test = base.extend<{ page: Page; steadyPage: Page; plainPage: Page }, Kept>({
  keptPage: [({ browser }, use, { project }) => keep(browser, project.use.baseURL, true, use), { scope: "worker" }],
  keptPlainPage: [({ browser }, use, { project }) => keep(browser, project.use.baseURL, false, use), { scope: "worker" }],
  page: async ({ page, javaScriptEnabled }, use) => use(afterScript(page, javaScriptEnabled)),
  /** With script. */
  steadyPage: async ({ keptPage }, use) => use(await asNew(keptPage)),
  /** Without script. */
  plainPage: async ({ keptPlainPage }, use) => use(await asNew(keptPlainPage)),
});

async function keep(
  browser: Browser,
  baseURL: string | undefined,
  javaScriptEnabled: boolean,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled });
  await use(afterScript(page, javaScriptEnabled));
  await page.context().close();
}

async function asNew(page: Page): Promise<Page> {
  await page.goto("about:blank");
  await page.emulateMedia({ media: null, colorScheme: "light", forcedColors: null, reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 720 });
  return page;
}
