import type { Page } from "@playwright/test";

/** What a reader meets on the way through a page with the Tab key. */
export interface Walk {
  /** Everything that got the focus, in order. */
  readonly stops: readonly string[];
  /** Everything that can get it, in order. */
  readonly expected: readonly string[];
  /** Stops that look no different with the focus, or lie outside the window. */
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    walk?: { stops: string[]; faults: string[]; expected: string[] };
  }
}

/** Goes through a page with real Tab presses, at most `most` of them. */
export async function tabThrough(page: Page, most: number): Promise<Walk> {
  const count = await page.evaluate(watchFocus);
  for (let press = 0; press < Math.min(count, most); press += 1) await page.keyboard.press("Tab");
  return page.evaluate(() => window.walk ?? { stops: [], faults: [], expected: [] });
}

/** Notes each stop as it comes; in the page, since asking from outside would take as long as the press. */
function watchFocus(): number {
  const FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
  const all = [...document.querySelectorAll<HTMLElement | SVGElement>(FOCUSABLE)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled, [tabindex='-1']"),
  );
  const nameOf = (one: Element) => one.outerHTML.slice(0, 120);
  // What shows the focus may stand on the part itself, around it, or inside it.
  const partsOf = (one: Element) => [one, one.closest(".search-box"), one.querySelector("rect")].filter((part) => part !== null);
  const lookOf = (one: Element) =>
    partsOf(one).map((part) => {
      const { outlineStyle, outlineWidth, boxShadow, backgroundColor, stroke, strokeWidth } = getComputedStyle(part);
      const outline = outlineStyle === "none" || outlineWidth === "0px" ? "none" : `${outlineStyle} ${outlineWidth}`;
      return [outline, boxShadow, backgroundColor, stroke, strokeWidth].join("; ");
    });
  const isInWindow = (one: Element) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  };
  const before = new Map(all.map((one) => [one as Element, lookOf(one).join()]));
  const walk = { stops: [] as string[], faults: [] as string[], expected: all.map(nameOf) };
  window.walk = walk;
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    walk.stops.push(nameOf(target));
    if (lookOf(target).join() === before.get(target)) walk.faults.push(`looks no different: ${nameOf(target)}`);
    if (!isInWindow(target)) walk.faults.push(`out of the window: ${nameOf(target)}`);
  });
  return all.length;
}
