import type { Page } from "@playwright/test";

/**
 * Links, buttons and fields that are on view and smaller than 44 by 44 CSS px (WCAG 2.5.5), as they can be hit: a
 * checkbox together with its label. The standard's exception, and the only one here: a target in a line of other words,
 * or in a list of such lines, whose height the line sets.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']";
    const LEAST = 44;
    // A browser may lay a box of 44 px out as 43.99.
    const ROUNDING = 0.1;

    const isSeen = (one: Element) => {
      const { width, height } = one.getBoundingClientRect();
      return width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const blockAround = (one: Element): Element => {
      const parent = one.parentElement ?? document.body;
      return /^inline/.test(getComputedStyle(parent).display) ? blockAround(parent) : parent;
    };
    /** Whether words that lead nowhere stand beside it in its paragraph, or in the list that it is a line of. */
    const isInWords = (one: Element) => {
      if (!one.matches("a") || !/^inline(?:-block)?$/.test(getComputedStyle(one).display)) return false;
      const block = blockAround(one);
      const list = block.closest("li")?.parentElement;
      const words = document.createTreeWalker(list ?? block, NodeFilter.SHOW_TEXT);
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        if (!/[\p{L}\p{N}]/u.test(text.textContent ?? "") || text.parentElement?.closest(TARGETS)) continue;
        if (list || text.parentElement === block || blockAround(text.parentElement ?? block) === block) return true;
      }
      return false;
    };
    /** The box in which a finger hits it. */
    const hitBox = (one: Element) => {
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
      const boxes = [one, ...labels].map((part) => part.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
        height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
      };
    };

    return [...document.querySelectorAll(TARGETS)].filter(isSeen).flatMap((one) => {
      const { width, height } = hitBox(one);
      if ((width >= LEAST - ROUNDING && height >= LEAST - ROUNDING) || isInWords(one)) return [];
      return [`${width.toFixed(0)} × ${height.toFixed(0)}: ${one.outerHTML.slice(0, 100)}`];
    });
  });
}

/** Of the first targets of a page, those whose first words belong to another one when they are pressed. */
export function coveredTargets(page: Page, most = 40): Promise<string[]> {
  return page.evaluate((count) => {
    const targets = [...document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden])")];
    /** Heads of tables that are cards on a phone are there for screen readers alone. */
    const isClipped = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath !== "none" || isClipped(one.parentElement));
    const seen = targets.filter(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isClipped(one),
    );
    const middleOfWords = (one: Element) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const [words] = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const { left, top, width, height } = words ?? one.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    return seen.slice(0, count).flatMap((one) => {
      one.scrollIntoView({ block: "center" });
      const hit = document.elementFromPoint(...middleOfWords(one));
      // The skip link waits outside of the window for the focus.
      const isHit = !hit || one.contains(hit) || hit.contains(one) || hit.closest("label")?.contains(one);
      return isHit ? [] : [`${one.outerHTML.slice(0, 100)} is covered by ${hit.outerHTML.slice(0, 100)}`];
    });
  }, most);
}
