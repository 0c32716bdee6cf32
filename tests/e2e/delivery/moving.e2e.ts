import { expect } from "@playwright/test";
import { launchWithMemory, NO_WHOLE_BROWSER, wholeChromiumPath } from "../chromium";
import { test } from "../kept-page";

test("a page reached from inside the site is fetched ahead when the reader points at its link", async ({ page }) => {
  await page.goto("/levels");
  await page.getByRole("contentinfo").getByRole("link", { name: "PHP" }).click();
  await page.waitForURL("/php");
  await page.waitForTimeout(500);
  const detox = page.getByRole("contentinfo").getByRole("link", { name: "Detox" });
  await detox.hover();
  await page.waitForTimeout(1200);
  await detox.click();
  await page.waitForURL("/detox");
  const delivery = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return entry && "deliveryType" in entry ? entry.deliveryType : "";
  });
  expect(delivery).toBe("navigational-prefetch");
});

test("going back comes from the back/forward cache", async ({ baseURL }) => {
  const executablePath = wholeChromiumPath();
  test.skip(!executablePath, NO_WHOLE_BROWSER);
  const browser = await launchWithMemory(executablePath);
  const page = await browser.newPage();
  await page.goto(`${baseURL}/iop`);
  await page.evaluate(() => {
    addEventListener("pageshow", (event) => {
      document.documentElement.dataset.persisted = String(event.persisted);
    });
  });
  await page.getByRole("contentinfo").getByRole("link", { name: "PHP" }).click();
  await page.waitForURL("**/php");
  // Playwright's own goBack waits for a load event, which a page from this cache does not have.
  page.evaluate(() => history.back()).catch(() => {});
  await page.waitForURL("**/iop", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-persisted", "true");
  await browser.close();
});

for (const [reducedMotion, expected] of [
  ["no-preference", true],
  ["reduce", false],
] as const) {
  test(`moving between pages ${expected ? "fades" : "does not fade"} with motion: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener("pagereveal", (event) => {
        document.documentElement.dataset.fades = String((event as Event & { viewTransition: unknown }).viewTransition !== null);
      });
    });
    await page.goto("/iop");
    await page.getByRole("contentinfo").getByRole("link", { name: "PHP" }).click();
    await page.waitForURL("/php");
    await expect(page.locator("html")).toHaveAttribute("data-fades", String(expected));
  });
}
