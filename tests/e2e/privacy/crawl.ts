import type { Page } from "@playwright/test";
import { readManifest } from "@/lib/delivery/manifest";
import { EVERY_ADDRESS } from "../addresses";
import { inTurns } from "../hardening/raw";
import { startOwnServer } from "../own-server";
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

/** Every page that a reader may land on, and every address that moved. */
export function crawledAddresses(): string[] {
  const { entries, redirects } = readManifest(".");
  const documents = entries.filter(({ file, status }) => file.endsWith(".html") && status === 200);
  return [...new Set([...EVERY_ADDRESS, ...documents.map(({ address }) => address), ...Object.keys(redirects)])];
}

/** Visits every address and makes every journey, in a Chromium and against a server of its own. */
export async function crawl(): Promise<Crawl> {
  const server = await startOwnServer();
  const browser = await WatchedBrowser.launch(`http://localhost:${server.port}`);
  const addresses = crawledAddresses();
  const context = await browser.context({ userAgent: AGENT });
  const free = [await browser.page(context), await browser.page(context)];
  await inTurns(addresses, free.length, async (address) => {
    const page = free.pop() as Page;
    await page.goto(address);
    await browser.look(page);
    free.push(page);
  });
  const withoutScript = await browser.context({ userAgent: AGENT, javaScriptEnabled: false });
  const withScript = [...JOURNEYS, ...JOURNEYS_WITH_SCRIPT];
  for (const journey of withScript) await make(journey, await browser.page(context));
  for (const journey of JOURNEYS) await make(journey, await browser.page(withoutScript));
  const seen = await browser.end();
  await server.stop();
  const logged = tellingLines(server.log(), secretsOf(addresses));
  return {
    addresses: addresses.length,
    journeys: withScript.length + JOURNEYS.length,
    browser: `Chromium ${browser.version}`,
    traces: together(seen, { logged }),
  };
}

async function make({ name, run }: Journey, page: Page): Promise<void> {
  try {
    await run(page);
  } catch (error) {
    throw new Error(`The journey “${name}” ended early: ${error instanceof Error ? error.message : error}`);
  }
}

/** What no log may hold: every path but “/”, every question as it was typed or sent, the browser and its address. */
function secretsOf(addresses: readonly string[]): string[] {
  const paths = addresses.map((address) => address.split("?")[0] ?? "").filter((path) => path.length > 1);
  const queries = addresses.flatMap((address) => [...new URLSearchParams(address.split("?")[1] ?? "").values()]);
  const typed = [...TYPED, ...queries].flatMap((words) => [words, encodeURIComponent(words), words.replaceAll(" ", "+")]);
  return [...paths, ...typed.filter((words) => words.length > 3), AGENT, "127.0.0.1", "::1"];
}
