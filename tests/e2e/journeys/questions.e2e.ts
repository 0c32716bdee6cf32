import { expect, type Page } from "@playwright/test";
import { RecordingProxy } from "../../fixtures/recording-proxy";
import { some } from "../../fixtures/scope";
import { test } from "../kept-page";
import { afterScript } from "../scripted";

const ANSWERS = 44;
const VERDICTS = /\byou(?:’ll| will)? need\b|you should have|you should be in|recommended for you|right for you|your level is/i;

const boxes = (page: Page) => page.locator(".ask").getByRole("checkbox");
const ticked = (page: Page) => page.locator(".ask input:checked");
const dangerNow = (page: Page) => page.getByText("It may not be safe to wait.");

test("each answer opens its own advice, sends nothing, keeps nothing and changes no address", async ({
  browser,
  javaScriptEnabled,
}) => {
  test.setTimeout(90_000);
  const proxy = await RecordingProxy.start();
  const context = await browser.newContext({
    javaScriptEnabled: javaScriptEnabled ?? true,
    proxy: { server: proxy.address, bypass: "<-loopback>" },
  });
  const page = afterScript(await context.newPage(), javaScriptEnabled);
  await page.goto("/next-step/questions", { waitUntil: "load" });
  expect(proxy.seen[0]).toMatch(/^GET http:\/\/localhost:\d+\/next-step\/questions$/);
  await page.waitForTimeout(300);
  proxy.seen.length = 0;
  const before = { url: page.url(), title: await page.title() };

  await expect(boxes(page)).toHaveCount(ANSWERS);
  const all = await boxes(page).all();
  const tried = some(
    all,
    all.filter((_, i) => i % 6 === 0),
  );
  for (const box of tried) {
    const advice = page
      .locator(".ask li")
      .filter({ has: page.locator(":checked") })
      .locator("div");
    await box.check();
    await expect(advice).toBeVisible();
    for (const label of ["Today:", "Ask:", "Watch for:"]) await expect(advice).toContainText(label);
    await expect(advice.getByRole("link").last()).toHaveAttribute("href", /^\//);
    await box.press("Enter");
    await expect(dangerNow(page)).toBeVisible({ visible: (await box.getAttribute("class")) === "urgent" });
    await box.uncheck();
    await expect(page.getByText("Watch for:").locator("visible=true")).toHaveCount(0);
  }
  await boxes(page).evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLElement) one.click();
  });
  await expect(ticked(page)).toHaveCount(ANSWERS);

  expect({ url: page.url(), title: await page.title() }).toEqual(before);
  await page.waitForTimeout(300);
  expect(proxy.seen).toEqual([]);
  expect((await context.storageState()).cookies).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
  await context.close();
  await proxy.stop();
});

test("a reload gives the form back blank, and so does Back", async ({ page }) => {
  await page.goto("/next-step/questions");
  await boxes(page).nth(3).check();
  await page.reload();
  await expect(boxes(page)).toHaveCount(ANSWERS);
  await expect(ticked(page)).toHaveCount(0);
  await boxes(page).nth(3).check();
  await page.goto("/iop");
  await page.goBack();
  await expect(boxes(page)).toHaveCount(ANSWERS);
  await expect(ticked(page)).toHaveCount(0);
});

test("browsers are told not to keep the page", async ({ request }) => {
  expect((await request.get("/next-step/questions")).headers()["cache-control"]).toBe("private, no-store");
  expect((await request.get("/iop")).headers()["cache-control"]).not.toContain("no-store");
});

test("all ticks can be cleared at once", async ({ page }) => {
  await page.goto("/next-step/questions");
  for (const i of [0, 9, 30]) await boxes(page).nth(i).check();
  await page.getByRole("button", { name: "Clear all ticks" }).click();
  await expect(ticked(page)).toHaveCount(0);
});

test("paper has just what was ticked, and the numbers to call", async ({ page }) => {
  await page.goto("/next-step/questions");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await boxes(page).nth(9).check();
  await boxes(page).nth(25).check();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".ask li").locator("visible=true")).toHaveCount(2);
  await expect(page.getByText("Ask:").locator("visible=true")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "Sources" })).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeHidden();
  await expect(page.getByRole("region", { name: "In danger now" }).getByRole("link", { name: "Call 911" })).toBeVisible();
});

test("the block about danger stands at the top of the view, and covers nothing that gets the focus", async ({ page }) => {
  const smallest = { width: 320, height: 256 };
  const viewports = [{ width: 320, height: 568 }, smallest, { width: 1280, height: 800 }];
  for (const viewport of some(viewports, [smallest])) {
    await page.setViewportSize(viewport);
    await page.goto("/next-step/questions");
    await boxes(page).nth(2).check();
    const block = page.locator(".danger-now");
    expect((await block.boundingBox())?.y).toBe(0);
    const bottom = (await block.boundingBox())?.height ?? 0;
    expect(bottom).toBeLessThan(viewport.height * 0.4);
    await boxes(page).nth(20).focus();
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press("Shift+Tab");
      const box = await page.locator(":focus").boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(bottom);
    }
  }
});

test("the block is announced: it comes up inside an alert that was there before", async ({ page }) => {
  await page.goto("/next-step/questions");
  await expect(page.getByRole("alert").getByRole("link").locator("visible=true")).toHaveCount(0);
  await boxes(page).first().check();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Call 911", "Call 988", "Text 988"]);
});

test("no words sound like a verdict, and nothing counts", async ({ page }) => {
  await page.goto("/next-step/questions");
  const words = (await page.getByRole("main").textContent()) ?? "";
  expect(words).toContain("Watch for:");
  expect(words).not.toMatch(VERDICTS);
  expect("Your level is PHP, recommended for you.").toMatch(VERDICTS);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});
