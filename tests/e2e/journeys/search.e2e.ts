import { expect } from "@playwright/test";
import { test } from "../kept-page";

test("a reader searches from any page and reads an article", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("banner").getByLabel("Search this site").fill("intensive outpatient");
  await page.getByRole("banner").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL("/search?q=intensive+outpatient");
  await expect(page.getByRole("main")).toContainText(/\d+ pages for “intensive outpatient”/);
  await page.getByRole("main").getByRole("link", { name: "Intensive outpatient program (IOP)" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Intensive outpatient program (IOP)");
});

test("a search that finds nothing leads to all pages, by subject and by letter", async ({ page }) => {
  await page.goto("/search?q=zzzzqqqqxxxx");
  await expect(page.getByRole("main")).toContainText("Nothing on this site matches “zzzzqqqqxxxx”.");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^When it is dangerous/ })
    .click();
  await expect(page).toHaveURL(/\/pages#/);
  await expect(page.getByRole("main").getByRole("link", { name: "When it can’t wait" }).first()).toBeVisible();
});

test("what was typed is shown as text, never run", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('<script>document.title="run"</script>')}`);
  await expect(page.getByRole("main")).toContainText("<script>");
  await expect(page).toHaveTitle("Search · Care Steps");
});

test("an unknown address offers search and the levels", async ({ page }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await page.getByRole("main").getByLabel("Search this site").fill("detox");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("main").getByRole("link", { name: "Detox (withdrawal management)" }).first()).toBeVisible();
});

test("danger comes before everything else on the page", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("banner").getByLabel("Search this site").fill("cant wake him up");
  await page.getByRole("banner").getByRole("button", { name: "Search" }).click();
  const box = page.getByRole("main").locator("> :first-child");
  await expect(box).toContainText("call 911");
  await expect(box.getByRole("link").first()).toHaveAttribute("href", "tel:911");
  await expect(page.getByRole("main")).toContainText(/pages? for “cant wake him up”/);
});

test("a mistyped word is put right, and Spanish gets a line in Spanish", async ({ page }) => {
  await page.goto("/search?q=withdrawl+simptoms");
  await expect(page.getByRole("main").getByRole("link", { name: "withdrawal symptoms" })).toBeVisible();
  await page.goto("/search?q=desintoxicaci%C3%B3n");
  const inSpanish = page.getByRole("main").locator("[lang=es]");
  await expect(inSpanish.first()).toContainText("Estas páginas están en inglés");
  await expect(inSpanish.last()).toContainText("No deje de golpe el alcohol");
  await page.goto("/search?q=mi+hijo+no+despierta");
  await expect(page.getByRole("region", { name: "llame al 911" })).toHaveAttribute("lang", "es");
  await expect(page.getByRole("region", { name: "llame al 911" }).getByRole("link").first()).toHaveText("Llame al 911");
});
