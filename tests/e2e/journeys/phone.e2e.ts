import { expect } from "@playwright/test";
import { test } from "../kept-page";

test.use({ viewport: { width: 390, height: 800 } });

test("the menu opens without script and leads to the levels", async ({ page }) => {
  await page.goto("/");
  const menu = page.getByRole("navigation", { name: "Menu" });
  await expect(menu).toBeHidden();
  await page.getByText("Menu", { exact: true }).click();
  await menu.getByRole("link", { name: "What the levels are" }).click();
  await expect(page).toHaveURL("/levels");
});

test("the danger line is one line, and its numbers can be called", async ({ page }) => {
  const danger = page.getByRole("region", { name: "In danger now" });
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/iop");
    expect((await danger.boundingBox())?.height, `${width} px`).toBeLessThan(60);
  }
  await expect(danger.getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
  await expect(danger.getByRole("link", { name: /988/ })).toHaveAttribute("href", "tel:988");
});
