import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { KINDS } from "./addresses";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

// The lists of sources and words have a thousand links each; axe looks at every one.
test.describe.configure({ timeout: 120_000 });

for (const address of [...KINDS, "/pocket"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 1280]) {
      test(`${address} has no violation, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

test("a planted defect is caught", async ({ page }) => {
  await page.goto("/iop");
  await page.evaluate(() => {
    const pale = document.createElement("p");
    pale.textContent = "pale";
    pale.style.color = "#ccc";
    document.querySelector("main")?.append(new Image(), pale);
  });
  const found = (await violations(page)).join("\n");
  expect(found).toContain("image-alt");
  expect(found).toContain("color-contrast");
});
