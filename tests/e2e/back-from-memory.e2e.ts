import { chromium, expect, test } from "@playwright/test";
import { CHROMIUM_ARGS, NO_WHOLE_BROWSER, wholeChromiumPath } from "./chromium";

// Playwright starts Chromium without its memory of pages for Back and Forward; readers have it.
test("a page that Back brings from memory is blank", async ({ baseURL }) => {
  const executablePath = wholeChromiumPath();
  test.skip(!executablePath, NO_WHOLE_BROWSER);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const page = await browser.newPage();
  await page.goto(`${baseURL}/next-step`);
  await page.evaluate(() => {
    document.documentElement.dataset.sameAsBefore = "";
  });
  await page.locator(".ask input").evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLElement) one.click();
  });
  await expect(page.locator(".ask input:checked")).not.toHaveCount(0);
  await page.goto(`${baseURL}/iop`);
  await page.goBack({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-same-as-before");
  await expect(page.locator(".ask input:checked")).toHaveCount(0);
  await browser.close();
});

test("the button prints, and is there only with script", async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "";
    };
  });
  await page.goto("/next-step");
  await page.getByRole("button", { name: "Print what I ticked" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
  const without = await browser.newPage({ javaScriptEnabled: false });
  await without.goto("/next-step");
  await expect(without.getByRole("button", { name: "Print what I ticked" })).toHaveCount(0);
  await expect(without.getByText("use your browser’s Print")).toBeVisible();
});
