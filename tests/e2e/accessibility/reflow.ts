import type { CDPSession, Page } from "@playwright/test";

/** The reader's own spacing of text, as far as WCAG 1.4.12 asks a page to bear it. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Text at 200 % by the browser's own setting: its standard sizes are 16 and 13 px. */
const NORMAL = { standard: 16, fixed: 13 };
const DOUBLE = { standard: 32, fixed: 26 };

export async function cutWithSpacing(page: Page): Promise<string[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
  const found = await cutOff(page);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return found.map((one) => `with wide spacing ${one}`);
}

export async function cutWithLargeText(page: Page, browser: CDPSession): Promise<string[]> {
  await browser.send("Page.setFontSizes", { fontSizes: DOUBLE });
  const found = await cutOff(page);
  await browser.send("Page.setFontSizes", { fontSizes: NORMAL });
  return found.map((one) => `at 200 % ${one}`);
}

/** What a reader cannot get at: a page wider than its window, and text that its box cuts off or that runs out of it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ROUNDING = 1;
    const root = document.documentElement;
    const sideways = root.scrollWidth - root.clientWidth;
    const isForEars = (one: Element) => one.clientWidth <= 1 && one.clientHeight <= 1;
    const cuts = [...document.body.querySelectorAll("*")].filter((one) => {
      if (one.scrollWidth <= one.clientWidth + ROUNDING && one.scrollHeight <= one.clientHeight + ROUNDING) return false;
      // The words of a block of the week lie below its edge, for whoever hears them; its one word for the eye is drawn.
      if (one.matches(".slot[data-short]")) return false;
      // A reader moves the words inside a field.
      if (one.clientWidth === 0 || isForEars(one) || one.matches("input, select") || !one.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const cutX = one.scrollWidth > one.clientWidth + ROUNDING && /hidden|clip/.test(overflowX);
      const cutY = one.scrollHeight > one.clientHeight + ROUNDING && /hidden|clip/.test(overflowY);
      return cutX || cutY;
    });
    // A drawing cuts off what lies outside its frame, unless told otherwise; then the window does.
    const frameOf = (svg: Element | null) =>
      svg && getComputedStyle(svg).overflow !== "visible"
        ? svg.getBoundingClientRect()
        : new DOMRect(0, -1e6, root.clientWidth, 2e6);
    const lost = [...document.querySelectorAll("svg text")].filter((text) => {
      const frame = frameOf(text.closest("svg"));
      const { left, right, top, bottom } = text.getBoundingClientRect();
      if (right === left) return false;
      return (
        left < frame.left - ROUNDING ||
        right > frame.right + ROUNDING ||
        top < frame.top - ROUNDING ||
        bottom > frame.bottom + ROUNDING
      );
    });
    return [
      ...(sideways > 0 ? [`the page is ${sideways} px too wide`] : []),
      ...cuts.map((one) => `cut off: ${one.outerHTML.slice(0, 100)}`),
      ...lost.map((one) => `out of its drawing: ${one.textContent}`),
    ];
  });
}
