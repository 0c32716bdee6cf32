import type { CDPSession, Page } from "@playwright/test";
import { test as base } from "../kept-page";

export interface Load {
  readonly path: string;
  /** Of its body on the wire. */
  readonly bytes: number;
}

/** One visit to a page with an empty cache: what Chromium loaded for it, and what it complained about. */
export interface Visit {
  readonly page: Page;
  readonly network: CDPSession;
  readonly loads: Load[];
  readonly complaints: string[];
}

export const test = base.extend<{ visit: Visit }>({
  visit: async ({ steadyPage: page, baseURL }, use) => {
    const complaints: string[] = [];
    const onConsole = (message: { type(): string; text(): string }) =>
      message.type() === "error" && complaints.push(message.text());
    const onError = (error: Error) => complaints.push(error.message);
    page.on("console", onConsole).on("pageerror", onError);
    const network = await page.context().newCDPSession(page);
    const loads = await recordLoads(network, baseURL ?? "");
    await use({ page, network, loads, complaints });
    page.off("console", onConsole).off("pageerror", onError);
    await network.detach();
  },
});

async function recordLoads(network: CDPSession, baseURL: string): Promise<Load[]> {
  const loads: (Load & { id: string; headerBytes: number })[] = [];
  const find = (id: string) => loads.find((load) => load.id === id);
  network.on("Network.requestWillBeSent", ({ requestId: id, request: { url } }) => {
    if (!url.startsWith("data:")) loads.push({ id, path: url.replace(baseURL, ""), bytes: 0, headerBytes: 0 });
  });
  network.on("Network.responseReceived", ({ requestId, response }) => {
    Object.assign(find(requestId) ?? {}, { headerBytes: response.encodedDataLength });
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const load = find(requestId);
    if (load) Object.assign(load, { bytes: encodedDataLength - load.headerBytes });
  });
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  return loads;
}
