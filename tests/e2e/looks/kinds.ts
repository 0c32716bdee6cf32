import type { Page } from "@playwright/test";

export interface Look {
  readonly name: string;
  readonly address: string;
  /** Wide, it is laid out as another one of these is, so “npm test” looks at it on a phone alone. */
  readonly wideAs?: string;
  /** What the reader did before the picture. */
  readonly after?: (page: Page) => Promise<void>;
}

/** Each kind of page, and what changes its face. */
export const LOOKS: readonly Look[] = [
  { name: "home", address: "/" },
  { name: "levels", wideAs: "level", address: "/levels" },
  { name: "level", address: "/iop" },
  { name: "article", wideAs: "level", address: "/iop/reasons" },
  { name: "help-now", wideAs: "article", address: "/help-now" },
  { name: "next-step", address: "/next-step" },
  { name: "answers", wideAs: "call-sheet", address: "/next-step/questions", after: answer },
  { name: "pair", address: "/next-step/iop-vs-php" },
  { name: "triple", wideAs: "pair", address: "/next-step/detox-vs-inpatient-vs-residential" },
  { name: "call-sheet", address: "/call-sheets/iop" },
  { name: "first-day", wideAs: "call-sheet", address: "/first-day/detox" },
  { name: "glossary", wideAs: "sources", address: "/glossary" },
  { name: "sources", wideAs: "article", address: "/sources" },
  { name: "about", wideAs: "article", address: "/about" },
  { name: "search", wideAs: "results", address: "/search" },
  { name: "results", address: "/search?q=intensive+outpatient" },
  { name: "crisis", wideAs: "results", address: "/search?q=he+wont+wake+up" },
  { name: "nothing", wideAs: "results", address: "/search?q=knee+surgery" },
  { name: "discreet", wideAs: "level", address: "/s/62stj2" },
  { name: "not-found", wideAs: "search", address: "/no/such/page" },
  { name: "pocket", wideAs: "article", address: "/pocket" },
  { name: "menu", wideAs: "about", address: "/about", after: openMenu },
];

async function answer(page: Page): Promise<void> {
  for (const box of (await page.locator(".ask input").all()).slice(0, 3)) await box.check();
}

/** On a wide screen the links stand in the header, and there is no menu to open. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.locator("header summary");
  if (await menu.isVisible()) await menu.click();
}
