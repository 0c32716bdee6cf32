import { test as base, type Page } from "@playwright/test";

/**
 * A window that stays while documents come and go in it. Axe takes a second to be read and warmed up in a new window,
 * and a fifth of that to look at an article; here it comes into the window once, and each document is written into it.
 * What a visit itself does (loads, complaints, the policy) is asked elsewhere, of pages that are really visited.
 */
export const test = base.extend<{ show: (address: string, width: number) => Promise<Page> }, { keptWindow: Page }>({
  keptWindow: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "" } = project.use;
      // The window keeps the policy of its first document, which knows the style of that one alone.
      const page = await browser.newPage({ baseURL, bypassCSP: true });
      await page.goto("/about");
      await use(page);
      await page.context().close();
    },
    { scope: "worker" },
  ],
  show: async ({ keptWindow: page }, use) => {
    await use(async (address, width) => {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate(write, address);
      return page;
    });
    await page.emulateMedia({ colorScheme: "light" });
  },
});

async function write(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  history.replaceState(null, "", address);
  document.open();
  document.write(html);
  document.close();
}
