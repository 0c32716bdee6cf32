import type { Page } from "@playwright/test";

/** Pages whose script is kept away by a test are waited for no longer. */
const PATIENCE_MS = 2000;

/**
 * The site's script comes after the first frame, a moment after Playwright says that the page is there. Has what a test does to
 * a page wait for it, as a reader who looks first.
 */
export function afterScript(page: Page, javaScriptEnabled = true): Page {
  if (!javaScriptEnabled) return page;
  const { goto, reload } = page;
  page.goto = async (...given) => {
    const answer = await goto.apply(page, given);
    await page.evaluate(scripted, PATIENCE_MS);
    return answer;
  };
  page.reload = async (...given) => {
    const answer = await reload.apply(page, given);
    await page.evaluate(scripted, PATIENCE_MS);
    return answer;
  };
  return page;
}

/** Runs in the page: the last of its elements is known, or it has no script. */
async function scripted(patience: number): Promise<void> {
  if (!document.querySelector("script[data-src]")) return;
  const tooLong = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([customElements.whenDefined("chosen-levels"), tooLong]);
}
