import { expect, type Page } from "@playwright/test";
import { test } from "../kept-page";

/** Adds HTML to the page and says whether Chromium's policy stopped what it tried. */
async function blockedBy(page: Page, plant: () => void): Promise<string[]> {
  await page.evaluate(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      document.documentElement.dataset.blocked = `${document.documentElement.dataset.blocked ?? ""} ${effectiveDirective}`.trim();
    });
  });
  await page.evaluate(plant).catch(() => {});
  await page.waitForTimeout(300);
  return (await page.locator("html").getAttribute("data-blocked"))?.split(" ") ?? [];
}

test("an injected script does not run", async ({ page }) => {
  await page.goto("/iop");
  const blocked = await blockedBy(page, () => {
    const script = document.createElement("script");
    script.append("document.title = 'run'");
    document.body.append(script);
  });
  expect(blocked.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe("run");
});

test("an injected style has no effect", async ({ page }) => {
  await page.goto("/iop");
  const blocked = await blockedBy(page, () => {
    const style = document.createElement("style");
    style.textContent = "h1 { display: none }";
    document.body.append(style);
  });
  expect(blocked).toContain("style-src-elem");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("text cannot be turned into script: Trusted Types are on", async ({ page }) => {
  await page.goto("/iop");
  const refused = await page.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>text</b>";
      return "";
    } catch (error) {
      return error instanceof Error ? error.name : "";
    }
  });
  expect(refused).toBe("TypeError");
});

test("the page's own styles and script work under the policy", async ({ page }) => {
  await page.goto("/iop");
  await page.getByText("Share or print", { exact: true }).click();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor)).toBe(
    "rgb(251, 248, 242)",
  );
});

test("the search page is a document until something is asked", async ({ request }) => {
  const blank = await request.get("/search");
  expect(blank.headers()).toMatchObject({ etag: expect.any(String), "cache-control": "public, max-age=0, must-revalidate" });
  const asked = await request.get("/search?q=cravings");
  expect(asked.headers()["cache-control"]).toBe("private, no-store");
  expect(await asked.text()).toContain("cravings");
});
