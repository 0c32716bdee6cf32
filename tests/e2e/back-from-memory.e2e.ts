import { expect } from "@playwright/test";
import { launchWithMemory, NO_WHOLE_BROWSER, wholeChromiumPath } from "./chromium";
import { test } from "./kept-page";
import { afterScript } from "./scripted";

const FORMS = [
  { address: "/next-step/questions", field: ".ask input" },
  { address: "/call-sheets/iop", field: ".sheet textarea" },
];

test("a form is blank when Back brings it from memory", async ({ baseURL }) => {
  const executablePath = wholeChromiumPath();
  test.skip(!executablePath, NO_WHOLE_BROWSER);
  const browser = await launchWithMemory(executablePath);
  const page = afterScript(await browser.newPage());
  for (const { address, field } of FORMS) {
    await page.goto(`${baseURL}${address}`);
    await page.evaluate(() => {
      document.documentElement.dataset.sameAsBefore = "";
    });
    const fields = page.locator(field);
    await fields.evaluateAll((all) => {
      for (const one of all) {
        if (one instanceof HTMLInputElement) one.click();
        else if (one instanceof HTMLTextAreaElement) one.value = "Words.";
      }
    });
    await page.goto(`${baseURL}/iop`);
    await page.goBack({ waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("data-same-as-before");
    const left = () =>
      fields.evaluateAll(
        (all) => all.filter((one) => (one instanceof HTMLInputElement ? one.checked : (one as HTMLTextAreaElement).value)).length,
      );
    await expect.poll(left, address).toBe(0);
  }
  await browser.close();
});

test("the button prints, and is there only with script", async ({ page, browser }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = "";
    };
  });
  await page.goto("/next-step/questions");
  await page.getByRole("button", { name: "Print what I ticked" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed");
  const without = await browser.newPage({ javaScriptEnabled: false });
  await without.goto("/next-step/questions");
  await expect(without.getByRole("button", { name: "Print what I ticked" })).toHaveCount(0);
  await expect(without.getByText("use your browser’s Print")).toBeVisible();
});

test("a browser that does not know field-sizing gets fields that grow by script", async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("textarea { field-sizing: fixed !important }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.goto("/call-sheets/iop");
  const field = page.getByLabel("They said").first();
  await field.fill("A line.\n".repeat(12));
  expect(await field.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(1);
});
