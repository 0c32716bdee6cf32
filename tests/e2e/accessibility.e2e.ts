import { expect, test } from "@playwright/test";
import { KINDS } from "./addresses";
import { violations } from "./axe";

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

for (const colorScheme of ["light", "dark"] as const) {
  test(`/next-step has no violation with every answer open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto("/next-step");
    for (const box of await page.locator(".ask input").all()) await box.check();
    expect(await violations(page)).toEqual([]);
  });
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
