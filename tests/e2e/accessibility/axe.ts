import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.0 to 2.2 in A and AA, and best practices; every rule of these is on. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The one rule that another scheme can break. */
const CONTRAST = ["color-contrast"];

/** What is an article’s own: header, footer and list of sources are the same code on every page. */
const OWN_PART = { include: ["main"], exclude: [".sources"] };
/** What no article can have its own of: links in a text look alike on all pages, and targets.ts asks for twice the size. */
const NOT_ITS_OWN = { "link-in-text-block": { enabled: false }, "target-size": { enabled: false } };

/**
 * What axe holds against a page as it stands: rule and element. Axe comes into a document once and can be asked again
 * and again, after a change of width or scheme.
 * @param only “contrast” looks at colors alone, “own part” not at what stands around every article, “own part but colors” at no
 * colors either: each in a fraction of the time
 */
export async function violations(page: Page, only?: "contrast" | "own part" | "own part but colors"): Promise<string[]> {
  if (!(await page.evaluate(() => Boolean(window.axe)))) {
    await page.evaluate(SOURCE);
    await page.evaluate(rememberColors);
  }
  return page.evaluate(
    async ({ runOnly, context, rules }) => {
      const result = await window.axe?.run(context ?? document, { runOnly, rules, resultTypes: ["violations"] });
      if (!result?.passes.length) throw new Error("axe looked at nothing");
      return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
    },
    {
      runOnly: only === "contrast" ? CONTRAST : RULES,
      context: only?.startsWith("own part") ? OWN_PART : null,
      rules: {
        ...(only?.startsWith("own part") ? NOT_ITS_OWN : {}),
        ...(only === "own part but colors" ? { "color-contrast": { enabled: false } } : {}),
      },
    },
  );
}

interface Color {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(text: string): Color;
}

/** Axe reads the same few colors thousands of times a page, a third of all its time; each needs reading once. */
function rememberColors(): void {
  // Its published types leave its own tools out.
  const { color } = (window.axe?.commons ?? {}) as { color?: { Color: { prototype: Color } } };
  if (!color) throw new Error("axe has no colors");
  const { prototype } = color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Pick<Color, "r" | "g" | "b" | "alpha">>();
  prototype.parseString = function (this: Color, text) {
    const before = known.get(text);
    if (before) return Object.assign(this, before);
    read.call(this, text);
    const { r, g, b, alpha } = this;
    known.set(text, { r, g, b, alpha });
    return this;
  };
}
