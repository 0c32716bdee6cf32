import { expect } from "@playwright/test";
import { DISCREET_CODES as CODES } from "../fixtures/addresses";
import { test } from "./kept-page";

test("the share row leads to the discreet link, and that page shares itself", async ({ page }) => {
  await page.goto("/iop");
  await page.getByText("Share or print", { exact: true }).click();
  await page.getByRole("link", { name: "Discreet link" }).click();
  await expect(page).toHaveURL(`/s/${CODES["/iop"]}#share`);
  await expect(page).toHaveTitle("A page to read");
  const mail = page.getByRole("link", { name: "Send by e-mail" });
  await expect(mail).toHaveAttribute("href", new RegExp(`/s/${CODES["/iop"]}$`));
  await expect(page.getByRole("link", { name: "Discreet link" })).toHaveCount(0);
});

test("the first page names the web manifest when it has been touched, not before", async ({ page }) => {
  await page.goto("/");
  const named = page.locator("link[rel=manifest]");
  await expect(named).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(named).toHaveAttribute("href", "/manifest.webmanifest");
});
