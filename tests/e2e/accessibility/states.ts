import type { Page } from "@playwright/test";

const WIDTHS = [1280, 320] as const;
const SCHEMES = ["light", "dark"] as const;

/** Does something with a loaded page in light and dark, wide and narrow (320 px is also 1,280 px at 400 % zoom). */
export async function inEveryState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await look(`${colorScheme}, ${width} px`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
}
