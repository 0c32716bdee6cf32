import { expect, type Page } from "@playwright/test";
import { test } from "../kept-page";
import { violations } from "./axe";
import { inEveryState, violationsInEveryState } from "./states";
import { smallTargets } from "./targets";

// Every page as it is loaded is looked at in every-page/. Here: what a reader opens.
async function expectNoBarrier(page: Page): Promise<void> {
  expect.soft(await violationsInEveryState(page), "axe").toEqual([]);
  await inEveryState(page, async (state) => {
    expect.soft(await smallTargets(page), state).toEqual([]);
  });
}

test("the page for a busy moment is no barrier", async ({ page }) => {
  // Nothing but an overload or a fault brings it, so its file stands in for an answer.
  await page.route("**/search?q=busy", (route) => route.fulfill({ status: 503, path: ".documents/mirror/503.html" }));
  await page.goto("/search?q=busy");
  await expectNoBarrier(page);
});

test("/next-step/questions has no barrier with every answer open", async ({ steadyPage: page }) => {
  test.setTimeout(120_000);
  await page.goto("/next-step/questions");
  await page.locator(".ask input").evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLElement) one.click();
  });
  await expectNoBarrier(page);
});

for (const address of ["/", "/iop"]) {
  test(`the open menu of ${address} is no barrier`, async ({ steadyPage: page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(address);
    await page.getByText("Menu", { exact: true }).click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.getByRole("navigation", { name: "Menu" })).toBeVisible();
      expect.soft(await violations(page), colorScheme).toEqual([]);
      expect.soft(await smallTargets(page), colorScheme).toEqual([]);
    }
  });
}
