import { expect, type Page } from "@playwright/test";
import { RecordingProxy } from "../../fixtures/recording-proxy";
import { test } from "../kept-page";
import { afterScript } from "../scripted";

const fields = (page: Page) => page.locator(".sheet textarea");
const written = (page: Page) =>
  fields(page).evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value).filter(Boolean));

test("what is written on a call sheet is sent nowhere and changes no address", async ({ browser, javaScriptEnabled }) => {
  const proxy = await RecordingProxy.start();
  const context = await browser.newContext({
    javaScriptEnabled: javaScriptEnabled ?? true,
    proxy: { server: proxy.address, bypass: "<-loopback>" },
  });
  const page = afterScript(await context.newPage(), javaScriptEnabled);
  await page.goto("/call-sheets/iop", { waitUntil: "load" });
  await page.waitForTimeout(300);
  proxy.seen.length = 0;
  const before = { url: page.url(), title: await page.title() };
  await expect(fields(page)).toHaveCount(12);
  for (const field of await fields(page).all()) await field.pressSequentially("Jo\n555");
  expect(await written(page)).toHaveLength(12);
  expect({ url: page.url(), title: await page.title() }).toEqual(before);
  await page.waitForTimeout(300);
  expect(proxy.seen).toEqual([]);
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
  await context.close();
  await proxy.stop();
});

test("neither a reload nor Back brings back what was written", async ({ page }) => {
  await page.goto("/call-sheets/iop");
  await fields(page).nth(2).fill("They asked about seizures.");
  await page.reload();
  await expect(fields(page)).toHaveCount(12);
  expect(await written(page)).toEqual([]);
  await fields(page).nth(2).fill("They asked about seizures.");
  await page.goto("/iop");
  await page.goBack();
  await expect(fields(page)).toHaveCount(12);
  expect(await written(page)).toEqual([]);
});

test("one button clears the sheet", async ({ page }) => {
  await page.goto("/call-sheets/detox");
  for (const i of [0, 1, 5, 11]) await fields(page).nth(i).fill("Words.");
  await page.getByRole("button", { name: "Clear all" }).click();
  expect(await written(page)).toEqual([]);
});

test("what to listen for opens under its question", async ({ page }) => {
  await page.goto("/call-sheets/iop");
  const third = page.locator(".sheet li").nth(2);
  await expect(third.getByText("Walk away if:")).toBeHidden();
  await third.locator("summary").click();
  await expect(third.getByText("Walk away if:")).toBeVisible();
});
