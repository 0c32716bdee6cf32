import type { BrowserContext, Page } from "@playwright/test";
import { readRedirects } from "@/lib/content/settings";
import { readManifest } from "@/lib/server/manifest";
import { EVERY_ADDRESS } from "../../fixtures/addresses";
import { startOwnServer } from "../../fixtures/own-server";
import { inTurns } from "../../site/hardening/raw";
import { JOURNEYS, JOURNEYS_WITH_SCRIPT, type Journey, TYPED } from "./journeys";
import { type Traces, tellingLines, together } from "./traces";
import { WatchedBrowser } from "./watched-browser";

export interface Crawl {
  readonly addresses: number;
  readonly journeys: number;
  /** Like Chromium 140.0. */
  readonly browser: string;
  readonly traces: Traces;
}

/** No browser calls itself so; it must appear in no log. */
const AGENT = "PrivacyCrawl/1.0";

/** Pages at the same time. */
const AT_ONCE = 3;

/** Every page that a reader may land on, and every page that moved: so none is lost when an article goes. */
export function crawledAddresses(): string[] {
  const { entries } = readManifest(".");
  const documents = entries.filter(({ file, status }) => file.endsWith(".html") && status === 200);
  const moved = Object.keys(readRedirects(".")).filter((place) => !place.includes("#"));
  return [...new Set([...EVERY_ADDRESS, ...documents.map(({ address }) => address), ...moved])];
}

/** Visits addresses and makes every journey, in a Chromium and against a server of its own. */
export async function crawl(addresses: readonly string[]): Promise<Crawl> {
  const server = await startOwnServer();
  await server.searches();
  const browser = await WatchedBrowser.launch(`http://localhost:${server.port}`);
  try {
    const context = await browser.context({ userAgent: AGENT });
    await visitAll(addresses, browser, context);
    const journeys = await makeAll(browser, context);
    const seen = await browser.end();
    await server.stop();
    const logged = tellingLines(server.log(), secretsOf(addresses));
    return {
      addresses: addresses.length,
      journeys,
      browser: `Chromium ${browser.version}`,
      traces: together(seen, { logged }),
    };
  } finally {
    // When something failed on the way.
    await browser.close();
    await server.stop();
  }
}

async function visitAll(addresses: readonly string[], browser: WatchedBrowser, context: BrowserContext): Promise<void> {
  const free = await inTurns(Array.from({ length: AT_ONCE }), 1, () => browser.page(context));
  await inTurns(addresses, AT_ONCE, async (address) => {
    const page = free.pop() as Page;
    await page.goto(address);
    await browser.look(page);
    free.push(page);
  });
  for (const page of free) await page.close();
}

/** Gives how many journeys were made: those that need no script count twice. */
async function makeAll(browser: WatchedBrowser, context: BrowserContext): Promise<number> {
  const withoutScript = await browser.context({ userAgent: AGENT, javaScriptEnabled: false });
  const journeys = [
    ...JOURNEYS_WITH_SCRIPT.map((journey) => ({ journey, context })),
    ...JOURNEYS.flatMap((journey) => [context, withoutScript].map((one) => ({ journey, context: one }))),
  ];
  await inTurns(journeys, 2, async (one) => make(one.journey, await browser.page(one.context)));
  return journeys.length;
}

/** A page that is left open would slow down those after it. */
async function make({ name, run }: Journey, page: Page): Promise<void> {
  try {
    await run(page);
  } catch (error) {
    throw new Error(`The journey “${name}” ended early: ${error instanceof Error ? error.message : error}`);
  }
  await page.close();
}

/** What no log may hold: every path but “/”, every question as it was typed or sent, the browser and its address. */
function secretsOf(addresses: readonly string[]): string[] {
  const paths = addresses.map((address) => address.split("?")[0] ?? "").filter((path) => path.length > 1);
  const queries = addresses.flatMap((address) => [...new URLSearchParams(address.split("?")[1] ?? "").values()]);
  const typed = [...TYPED, ...queries].flatMap((words) => [words, encodeURIComponent(words), words.replaceAll(" ", "+")]);
  return [...paths, ...typed.filter((words) => words.length > 3), AGENT, "127.0.0.1", "::1"];
}
