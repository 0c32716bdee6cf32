import type { Page } from "@playwright/test";
import { build } from "esbuild";

type Reader = typeof import("@guidepup/virtual-screen-reader").virtual;

declare global {
  interface Window {
    guidepup?: { virtual: Reader };
  }
}

/** The reader as one script, since a page's policy lets no module in. */
const script = build({
  stdin: { contents: 'export { virtual } from "@guidepup/virtual-screen-reader/browser.js"', resolveDir: process.cwd() },
  bundle: true,
  format: "iife",
  globalName: "guidepup",
  write: false,
}).then(({ outputFiles: [file] }) => file?.text ?? "");

/** All that a screen reader says of a part of the page, from its first to its last word. */
export async function listen(page: Page, part = "main"): Promise<string[]> {
  await page.evaluate(`${await script}; window.guidepup = guidepup`);
  return page.evaluate(readOut, part);
}

async function readOut(part: string): Promise<string[]> {
  const MOST = 10_000;
  const { virtual } = window.guidepup ?? {};
  const container = document.querySelector(part);
  if (!virtual || !container) throw new Error(`nothing to read: ${part}`);
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  for (let i = 0; i < MOST; i += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === `end of ${first}`) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return said;
}

/** The phrases from one that begins with `from` up to the first one after it that is `to`, or begins with it and goes on after a comma. */
export function between(said: readonly string[], from: string, to: string): string[] {
  const start = said.findIndex((phrase) => phrase.startsWith(from));
  const end = said.findIndex(
    (phrase, at) => at > start && (phrase === to || phrase.startsWith(/[ ,]$/.test(to) ? to : `${to},`)),
  );
  return start < 0 || end < 0 ? [] : said.slice(start, end);
}
