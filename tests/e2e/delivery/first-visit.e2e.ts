import { type Browser, expect, test } from "@playwright/test";
import { assetKind } from "@/lib/delivery/assets";
import { LIMITS, limitOf } from "@/lib/delivery/budget";
import { ARTICLES, KINDS } from "../addresses";

interface Load {
  readonly path: string;
  readonly bytes: number;
}

/** What Chromium itself says it loaded, with the bytes of each body on the wire. */
async function loadsOf(browser: Browser, baseURL: string | undefined, address: string): Promise<Load[]> {
  // A context of its own has an empty cache, as on a first visit.
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  const paths = new Map<string, string>();
  const headerBytes = new Map<string, number>();
  const loads: Load[] = [];
  network.on("Network.requestWillBeSent", ({ requestId, request }) => paths.set(requestId, request.url));
  network.on("Network.responseReceived", ({ requestId, response }) => headerBytes.set(requestId, response.encodedDataLength));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = (paths.get(requestId) ?? "").replace(baseURL ?? "", "");
    if (!path.startsWith("data:")) loads.push({ path, bytes: encodedDataLength - (headerBytes.get(requestId) ?? 0) });
  });
  await page.goto(`${baseURL}${address}`, { waitUntil: "load" });
  await page.waitForTimeout(500);
  await context.close();
  return loads;
}

for (const address of [...new Set([...ARTICLES, ...KINDS])].filter((page) => !page.startsWith("/no"))) {
  test(`a first visit to ${address} loads one document and one script`, async ({ baseURL, browser }) => {
    const loads = await loadsOf(browser, baseURL, address);
    const document = loads.find(({ path }) => path === address);
    const script = loads.find(({ path }) => assetKind(path) === "script");
    expect(document?.bytes).toBeLessThanOrEqual(limitOf(address));
    expect(script?.bytes).toBeLessThanOrEqual(LIMITS.script);
    expect(loads.filter((load) => load !== document && load !== script)).toEqual([]);
  });
}

test("nothing is stored in the browser: no cookie, no key, no worker, no database", async ({ page, context }) => {
  for (const address of KINDS) await page.goto(address);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    keys: localStorage.length + sessionStorage.length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ keys: 0, workers: 0, databases: 0, caches: 0 });
});

test("no page asks anyone but this site", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  for (const address of [...ARTICLES, ...KINDS]) await page.goto(address);
  expect(foreign).toEqual([]);
});
