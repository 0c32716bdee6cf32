import type { Page } from "@playwright/test";

/**
 * What Chromium tells a screen reader that each mark of a note is called. Its first word comes from the style sheet, which the
 * reader in listen.ts does not hear.
 */
export async function noteNames(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ role, ignored }) => !ignored && role?.value === "link")
    .map(({ name }) => String(name?.value ?? ""))
    .filter((name) => /\[[\d, –]+\]$/.test(name));
}

/** “Source [1–3, 5]” → 1, 2, 3, 5. */
export function numbersIn(name: string): number[] {
  return [...name.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from = "", to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i),
  );
}
