import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./kept-page";

/** The width of an element's frame on its thinnest side that has one, and whether it stands out from what lies behind. */
async function frameOf(element: Locator): Promise<{ width: number; color: string }> {
  return element.evaluate((node) => {
    const { borderLeftWidth, borderLeftColor } = getComputedStyle(node);
    return { width: Number.parseFloat(borderLeftWidth), color: borderLeftColor };
  });
}

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const fillOf = (page: Page, shape: string) =>
  page
    .locator(shape)
    .first()
    .evaluate((node) => ({ fill: getComputedStyle(node).fill, stroke: getComputedStyle(node).stroke }));

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`with forced colors, ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active", colorScheme }));

    test("boxes, fields and buttons keep their frames", async ({ page }) => {
      for (const [address, boxes] of [
        ["/next-step", [".pick", ".pick select", ".pick button", ".pairs a", ".search-box", "header .rounded-full"]],
        ["/next-step/questions", [".callout-danger", ".lead-card"]],
        ["/call-sheets/iop", [".sheet li", ".sheet textarea"]],
        ["/", [".need", ".stop", ".stairs a"]],
      ] as const) {
        await page.goto(address);
        const paper = await paperOf(page);
        for (const box of boxes) {
          const { width, color } = await frameOf(page.locator(box).first());
          expect(width, box).toBeGreaterThanOrEqual(1);
          expect(color, box).not.toBe(paper);
        }
      }
    });

    test("drawings keep their shapes and words", async ({ page }) => {
      await page.goto("/iop");
      const paper = await paperOf(page);
      expect((await fillOf(page, ".brand-mark")).stroke).not.toBe(paper);
      const sun = page.locator(".stairs [aria-current]");
      expect(await sun.evaluate((node) => getComputedStyle(node, "::after").backgroundColor)).not.toBe(paper);
      for (const shape of [".week .treatment", ".week .night"]) {
        const { width, color } = await frameOf(page.locator(shape).first());
        expect(width, shape).toBeGreaterThanOrEqual(1);
        expect(color, shape).not.toBe(paper);
      }
    });

    test("the focus shows, also on a step", async ({ page }) => {
      await page.goto("/iop");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const ring = await page.locator(":focus").evaluate((node) => getComputedStyle(node).outline);
      expect(ring).toContain("solid 3px");
      const step = page.locator(".stairs a").first();
      await step.focus();
      expect(await step.evaluate((node) => getComputedStyle(node).outline)).toContain("solid 3px");
    });
  });

  test(`more contrast takes black and white, and draws every line, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ contrast: "more", colorScheme });
    await page.goto("/iop");
    const [black, white] = ["rgb(0, 0, 0)", "rgb(255, 255, 255)"];
    const ink = colorScheme === "light" ? black : white;
    expect(await page.locator("h1").evaluate((node) => getComputedStyle(node).color)).toBe(ink);
    for (const box of ["dl", ".search-box"]) expect((await frameOf(page.locator(box).first())).color, box).toBe(ink);
  });
}

test("nothing moves by itself, whatever the reader asks for", async ({ page }) => {
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto("/next-step");
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((node) => {
          const { animationName, transitionDuration } = getComputedStyle(node);
          return animationName !== "none" || transitionDuration !== "0s";
        }).length,
    );
    expect(moving).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test("paper stays black on white, whatever the screen was set to", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark", contrast: "more" });
  await page.goto("/iop");
  const colors = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colors).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});
