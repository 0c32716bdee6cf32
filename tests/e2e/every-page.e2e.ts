import { expect, test } from "@playwright/test";
import { ALL_PAGES } from "./addresses";

for (const address of ALL_PAGES) {
  test(`${address} has what every page must have`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);

    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("region", { name: "In danger now" }).getByRole("link", { name: "Call 911" })).toBeVisible();
    await expect(page.getByRole("banner").getByLabel("Search this site")).toBeVisible();
    await expect(page.locator('a[href="/next-step"]').first()).toBeAttached();
    for (const name of ["description", "og:title", "og:description", "og:url", "og:site_name"]) {
      await expect(page.locator(`meta[name="${name}"], meta[property="${name}"]`)).toHaveAttribute("content", /\S/);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways, "scrolls sideways at 320 px").toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
}

test("titles are unique and every listed page names its canonical address", async ({ request }) => {
  const titles = new Map<string, string>();
  for (const address of ALL_PAGES.filter((page) => !page.startsWith("/search"))) {
    const html = await (await request.get(address)).text();
    const title = html.match(/<title>(.*?)<\/title>/)?.[1] ?? "";
    expect(titles.get(title), `${address} shares its title`).toBeUndefined();
    titles.set(title, address);
    const canonical = html.match(/rel="?canonical"? href="?([^">\s]+)/)?.[1] ?? "";
    expect(new URL(canonical).pathname).toBe(address);
  }
});
