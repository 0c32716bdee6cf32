import type { Page } from "@playwright/test";

export interface Look {
  readonly name: string;
  readonly address: string;
  /** Wide, it is laid out as another one of these is, so “npm test” looks at it on a phone alone. */
  readonly wideAs?: string;
  /** Built from the parts of others that are looked at, so only “npm run test:all” looks at it. */
  readonly likeOthers?: true;
  /** What the reader did before the picture. */
  readonly after?: (page: Page) => Promise<void>;
}

/** Each kind of page, and what changes its face. */
export const LOOKS: readonly Look[] = [
  { name: "home", address: "/" },
  { name: "levels", likeOthers: true, address: "/levels" },
  { name: "level", address: "/iop" },
  { name: "article", wideAs: "level", address: "/iop/reasons" },
  { name: "help-now", wideAs: "article", address: "/help-now" },
  { name: "next-step", address: "/next-step" },
  { name: "answers", wideAs: "call-sheet", address: "/next-step/questions", after: answer },
  { name: "pair", address: "/next-step/iop-vs-php" },
  { name: "triple", likeOthers: true, address: "/next-step/detox-vs-inpatient-vs-residential" },
  { name: "call-sheet", address: "/call-sheets/iop" },
  { name: "first-day", likeOthers: true, address: "/first-day/detox" },
  { name: "glossary", likeOthers: true, address: "/glossary" },
  { name: "sources", wideAs: "article", address: "/sources" },
  { name: "about", likeOthers: true, address: "/about" },
  { name: "search", likeOthers: true, address: "/search" },
  { name: "results", address: "/search?q=intensive+outpatient" },
  { name: "crisis", wideAs: "results", address: "/search?q=he+wont+wake+up" },
  { name: "nothing", likeOthers: true, address: "/search?q=knee+surgery" },
  { name: "discreet", wideAs: "level", address: "/s/62stj2" },
  { name: "not-found", likeOthers: true, address: "/no/such/page" },
  { name: "pocket", wideAs: "article", address: "/pocket" },
  { name: "menu", wideAs: "article", address: "/about", after: openMenu },
];

async function answer(page: Page): Promise<void> {
  for (const box of (await page.locator(".ask input").all()).slice(0, 3)) await box.check();
}

/** On a wide screen the links stand in the header, and there is no menu to open. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.locator("header summary");
  if (await menu.isVisible()) await menu.click();
}
