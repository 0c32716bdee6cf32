import { expect, test } from "@playwright/test";
import { startOwnServer } from "../own-server";

test("search results bear the name and address that the documents bear, whatever is set at the start", async ({ page }) => {
  const server = await startOwnServer(process.cwd(), { SITE_NAME: "Another Name", SITE_URL: "https://other.example.org" });
  await page.goto(`http://localhost:${server.port}/about`);
  const name = await page.getByRole("banner").getByRole("link").first().textContent();
  const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
  await page.goto(`http://localhost:${server.port}/search?q=cravings`);
  await expect(page.getByRole("main")).toContainText(/\d+ pages? for “cravings”/);
  await expect(page.getByRole("banner").getByRole("link").first()).toHaveText(name ?? "");
  const text = await page.content();
  expect(text).not.toMatch(/Another Name|other\.example\.org/);
  expect(canonical).not.toContain("other.example.org");
  await server.stop();
  const said = server
    .log()
    .split("\n")
    .filter((line) => line.includes("is read when the site is built"));
  expect(said.map((line) => line.split(" ")[0]).sort()).toEqual(["SITE_NAME", "SITE_URL"]);
});
