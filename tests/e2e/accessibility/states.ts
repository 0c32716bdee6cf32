import type { Page } from "@playwright/test";
import { ALL } from "../../fixtures/scope";
import { violations } from "./axe";

/** 320 px is also 1,280 px at 400 % zoom. */
const STATES = [1280, 320].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));

/** In “npm test” each width and each scheme once; dark changes colors alone. */
const FEW: readonly State[] = [
  { width: 320, scheme: "light" },
  { width: 1280, scheme: "dark", only: "contrast" },
];

interface State {
  readonly width: number;
  readonly scheme: "light" | "dark";
  readonly only?: "contrast";
}

/** Does something with a loaded page in light and dark, wide and narrow. */
export async function inEveryState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await inStates(page, STATES, ({ width, scheme }) => look(`${scheme}, ${width} px`));
}

/** What axe holds against a loaded page in light and dark, wide and narrow, each with its state. */
export async function violationsInEveryState(page: Page): Promise<string[]> {
  const found: string[] = [];
  await inStates(page, ALL ? STATES : FEW, async ({ width, scheme, only }) => {
    found.push(...(await violations(page, only)).map((one) => `${scheme}, ${width} px: ${one}`));
  });
  return found;
}

async function inStates(page: Page, states: readonly State[], look: (state: State) => Promise<void>): Promise<void> {
  for (const state of states) {
    await page.setViewportSize({ width: state.width, height: 900 });
    await page.emulateMedia({ colorScheme: state.scheme });
    await look(state);
  }
  await page.emulateMedia({ colorScheme: "light" });
}
