import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { PDFDocument } from "pdf-lib";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { some } from "../fixtures/scope";
import { test } from "./kept-page";

const FORMATS = ["Letter", "A4"] as const;
const POCKET_BYTES = 200_000;

async function pagesOf(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  return (await PDFDocument.load(await page.pdf({ format }))).getPageCount();
}

for (const level of some(LEVEL_IDS, ["detox"])) {
  test(`the call sheet of ${level} prints on one page`, async ({ page }) => {
    await page.goto(`/call-sheets/${level}`);
    for (const format of FORMATS) expect(await pagesOf(page, format), format).toBe(1);
  });
}

test("a call sheet on paper has what was written, empty lines elsewhere, and what to listen for", async ({ page }) => {
  await page.goto("/call-sheets/iop");
  const [first, second] = [page.getByLabel("They said").nth(0), page.getByLabel("They said").nth(1)];
  await first.fill("Yes.\nA nurse asks.\nOn Monday.\nCall back.\nAsk for Jo.");
  await page.emulateMedia({ media: "print" });
  for (const label of ["Why ask:", "A good answer:", "Walk away if:"]) {
    await expect(page.getByText(label)).toHaveCount(10);
    for (const one of await page.getByText(label).all()) await expect(one).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Clear all" })).toBeHidden();
  for (const field of [first, second]) {
    const { line, fits } = await field.evaluate((area: HTMLTextAreaElement) => ({
      line: getComputedStyle(area).borderBottomStyle,
      fits: area.scrollHeight <= area.clientHeight + 1,
    }));
    expect({ line, fits }).toEqual({ line: "solid", fits: true });
  }
  const height = async (field: typeof first) => (await field.boundingBox())?.height ?? 0;
  expect(await height(first)).toBeGreaterThan(await height(second));
});

test("on paper a page keeps its sources with their addresses, the numbers on top, and no furniture", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/iop/reasons");
  await expect(page.getByRole("region", { name: "In danger now" })).toBeVisible();
  await expect(page.getByRole("link", { name: "1-800-662-4357" }).first()).toBeVisible();
  for (const gone of [page.getByRole("searchbox"), page.locator(".share"), page.locator(".permalink").first()])
    await expect(gone).toBeHidden();
  for (const nav of await page.getByRole("navigation").all()) await expect(nav).toBeHidden();
  const source = page.locator(".sources a[href^=http]").first();
  await expect(source).toBeVisible();
  const after = await source.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain((await source.getAttribute("href")) ?? "no address");
  await expect(page.locator(".printed")).toBeVisible();
  await expect(page.locator(".printed")).toContainText("/iop/reasons");
});

test("a phone's camera reads the page's address from paper", async ({ page, context }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/iop/reasons");
  const code = page.locator(".printed svg");
  // A camera needs white around the code; paper has it.
  await code.evaluate((svg) => svg.setAttribute("viewBox", "-4 -4.5 37 37"));
  const picture = (await code.screenshot({ scale: "device" })).toString("base64");
  const blank = await context.newPage();
  const { data, width, height } = await blank.evaluate(pixelsOf, picture);
  const read = jsQR(Uint8ClampedArray.from(data), width, height);
  expect(read?.data).toBe((await page.locator(".printed").textContent())?.trim());
  expect(read?.data).toMatch(/\/iop\/reasons$/);
});

/** The pixels of a PNG, as a browser draws it. */
async function pixelsOf(base64: string): Promise<{ data: number[]; width: number; height: number }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(bitmap.width * 4, bitmap.height * 4);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("nothing to draw on");
  context.imageSmoothingEnabled = false;
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { data: [...data], width, height };
}

test("the pocket edition is one small file that prints on at most 16 pages", async ({ page, request }) => {
  expect((await (await request.get("/pocket")).body()).length).toBeLessThanOrEqual(POCKET_BYTES);
  await page.goto("/pocket");
  for (const format of FORMATS) expect(await pagesOf(page, format), format).toBeLessThanOrEqual(16);
});

test("the pocket edition works from a disk: it holds all its parts and loads nothing", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  const file = pathToFileURL(".documents/mirror/pocket.html").href;
  await page.goto(file);
  expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([file]);
  await expect(page.locator("script")).toHaveCount(0);
  for (const name of ["The seven levels", "Questions for the phone", "Who answers each line", "The words"])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Sources \(\d+\)$/ })).toBeVisible();
  await expect(page.locator(".sources li").last()).toBeVisible();
  await expect(page.locator("[aria-labelledby=levels] > section")).toHaveCount(7);
  await expect(page.locator("[aria-labelledby=call-sheets] li")).toHaveCount(70);
  const inner = await page.locator("a[href^='#']").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const lost = await page.evaluate((ids) => ids.filter((id) => !document.querySelector(id)), [...new Set(inner)]);
  expect(lost).toEqual([]);
  const outer = await page
    .locator("a:not([href^='#'])")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(outer.filter((href) => !/^(?:https?:\/\/|tel:|sms:)/.test(href))).toEqual([]);
});
