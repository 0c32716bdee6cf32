import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { expect, type Page } from "@playwright/test";
import { ALL, some } from "../fixtures/scope";
import { violations } from "./accessibility/axe";
import { cutOff } from "./accessibility/reflow";
import { smallTargets } from "./accessibility/targets";
import { test } from "./kept-page";
import type { Edit } from "./serve-desk";

// The desk without the site behind it; dev.e2e.ts has both.
let desk: ChildProcess;
let origin: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  desk = fork("tests/e2e/serve-desk.ts", { execArgv: ["--import", "tsx"] });
  const [{ address, port }] = await once(desk, "message");
  expect(address).toBe("127.0.0.1");
  origin = `http://localhost:${port}`;
  await edit("{#limits}\n", "{#limits}\n\nSee [nothing](/no/such/page).\n");
});

test.afterAll(async () => {
  const gone = once(desk, "exit");
  desk.disconnect();
  await gone;
});

/** Puts other words into /iop/reasons, where they stand once, and waits until the desk knows. */
async function edit(from: string, to: string): Promise<void> {
  desk.send({ file: "content/en/iop/reasons.md", from, to } satisfies Edit);
  await once(desk, "message");
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent ?? "")).includes(name)) return;
  }
  throw new Error(`Tab does not come to “${name}”.`);
}

const LOOKS = [390, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));

for (const address of some(["/desk", "/desk/iop/reasons"], ["/desk/iop/reasons"])) {
  for (const { width, scheme } of some(LOOKS, LOOKS.slice(1, 2)))
    test(`${address} can be read and used by everyone, at ${width} px in ${scheme}`, async ({ steadyPage: page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(origin + address);
      expect(await violations(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });
}

test("with the keyboard alone: from what is wrong to its place", async ({ steadyPage: page }) => {
  await page.goto(`${origin}/desk`);
  await expect(page.getByRole("listitem").filter({ hasText: "Fix 1 error" })).toBeVisible();
  await tabTo(page, "With problems");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await tabTo(page, "Reasons people choose");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${origin}/desk/iop/reasons`);
  await expect(page.getByRole("blockquote")).toHaveText("See [nothing](/no/such/page).");
  await tabTo(page, "Show it on the page");
  await expect(page.locator(":focus")).toHaveAttribute("href", "/iop/reasons?document=framed#limits");
});

test("a change shows without a reload, is said, and leaves the focus where it is", async ({ steadyPage: page }) => {
  await page.goto(`${origin}/desk?show=problems`);
  const status = page.getByRole("status");
  await expect(status).toContainText("1 error and");
  await tabTo(page, "All pages");
  await edit("/no/such/page", "/nor/this");
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await edit("See [nothing](/nor/this).", "See [IOP](/iop).");
  await expect(status).toContainText(" 0 errors and");
  await expect(page.getByRole("rowheader")).toHaveCount(0);
  await expect(page.locator(":focus")).toContainText("All pages");
});

if (ALL) {
  test("without script: lists are cut down and sorted all the same", async ({ plainPage: page }) => {
    await page.goto(`${origin}/desk`);
    await page.getByLabel("Words in title").fill("call-sheets/iop");
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page.getByRole("rowheader")).toHaveText(/Call sheet: IOP/);
    await page.goto(`${origin}/desk?section=levels`);
    await page.getByRole("link", { name: "Check again" }).click();
    await expect(page.getByRole("columnheader", { name: "Check again" })).toHaveAttribute("aria-sort", "ascending");
    await expect(page.getByRole("rowheader").first()).toBeVisible();
  });

  test("an address that it does not have is told as such", async ({ request }) => {
    const answer = await request.get(`${origin}/desk/no/such/page`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain("No page is at /no/such/page.");
  });
}
