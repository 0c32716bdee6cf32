import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { CHROMIUM_ARGS, chromiumPath } from "../chromium";
import { isElsewhere, tracesInNetLog } from "./net-log";
import { type Traces, together } from "./traces";

/** A message of our own script in the page, among those of the console. */
const MARK = "watched:";

/** A Chromium of its own that notes what pages of one site do, try to do, and leave behind. */
export class WatchedBrowser {
  private readonly elsewhere: string[] = [];
  private readonly beacons: string[] = [];
  private readonly keys: string[] = [];
  private readonly contexts: BrowserContext[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly folder: string,
    private readonly origin: string,
  ) {}

  static async launch(origin: string): Promise<WatchedBrowser> {
    const folder = mkdtempSync(join(tmpdir(), "care-steps-"));
    const args = [...CHROMIUM_ARGS, `--log-net-log=${join(folder, "net.json")}`];
    const browser = await chromium.launch({ executablePath: chromiumPath(), args });
    return new WatchedBrowser(browser, folder, origin);
  }

  get version(): string {
    return this.browser.version();
  }

  /** A fresh profile whose pages are all watched. */
  async context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser.newContext({ ...options, baseURL: this.origin });
    this.contexts.push(context);
    await context.addInitScript(reportChannels, MARK);
    context.on("request", (request) => {
      if (isElsewhere(request.url(), this.origin)) this.elsewhere.push(`tried ${request.url()}`);
      if (/ping|report/.test(request.resourceType())) this.beacons.push(`${request.resourceType()} ${request.url()}`);
    });
    context.on("console", (message) => {
      const text = message.text();
      if (text.includes("Content Security Policy")) this.elsewhere.push(`stopped: ${text}`);
      if (text.startsWith(MARK)) this.beacons.push(text.slice(MARK.length).trim());
    });
    return context;
  }

  /** A page whose every change of a key is noted, also of one that is gone again at once. */
  async page(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on("websocket", (socket) => this.beacons.push(`socket ${socket.url()}`));
    const session = await context.newCDPSession(page);
    await session.send("DOMStorage.enable");
    const noted =
      (kind: string) =>
      ({ key }: { key: string }) =>
        this.keys.push(`${kind} ${key}`);
    session.on("DOMStorage.domStorageItemAdded", noted("key"));
    session.on("DOMStorage.domStorageItemUpdated", noted("key"));
    return page;
  }

  /** Notes what the page as it stands would have the browser do ahead, or tell when a link is followed. */
  async look(page: Page): Promise<void> {
    const hints = await page.evaluate(hintsIn, this.origin);
    this.elsewhere.push(...hints.elsewhere);
    this.beacons.push(...hints.beacons);
  }

  /** Closes the browser and gives all that was found. */
  async end(): Promise<Traces> {
    const kept = [];
    for (const context of this.contexts) kept.push(await this.leftIn(context));
    await this.browser.close();
    const onTheWire = tracesInNetLog(join(this.folder, "net.json"), this.origin);
    await this.close();
    const { elsewhere, beacons, keys } = this;
    return together({ elsewhere, beacons, keys }, onTheWire, ...kept);
  }

  /** Ends without a look at what was found; does nothing the second time. */
  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a profile holds in the end: cookies of any site, and what this site keeps, by its size too. */
  private async leftIn(context: BrowserContext): Promise<Partial<Traces>> {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto("/");
    const session = await context.newCDPSession(page);
    const { usageBreakdown } = await session.send("Storage.getUsageAndQuota", { origin: this.origin });
    const sizes = usageBreakdown
      .filter(({ usage }) => usage > 0)
      .map(({ storageType, usage }) => `${usage} bytes of ${storageType}`);
    const cookies = await context.cookies();
    return {
      cookies: cookies.map(({ name, domain }) => `${name} of ${domain}`),
      keys: [...sizes, ...(await page.evaluate(keptIn))],
    };
  }
}

/** Runs in the page before its own script: says when it opens a way out that is no request. */
function reportChannels(mark: string): void {
  for (const name of ["RTCPeerConnection", "WebTransport"] as const) {
    const original = Reflect.get(window, name);
    if (typeof original !== "function") continue;
    const construct = (target: unknown, given: unknown[]) => {
      console.log(`${mark} new ${name}`);
      return Reflect.construct(target as new () => object, given);
    };
    Reflect.set(window, name, new Proxy(original, { construct: construct as never }));
  }
}

/** Runs in the page. */
function hintsIn(origin: string): { elsewhere: string[]; beacons: string[] } {
  const ahead = "dns-prefetch preconnect prefetch prerender preload modulepreload".split(" ");
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel][href]")].filter(
    ({ relList, href }) => ahead.some((rel) => relList.contains(rel)) && new URL(href).origin !== origin,
  );
  return {
    elsewhere: links.map(({ rel, href }) => `${rel} ${href}`),
    beacons: [...document.querySelectorAll("a[ping], area[ping]")].map((link) => `ping to ${link.getAttribute("ping")}`),
  };
}

/** Runs in the page. */
async function keptIn(): Promise<string[]> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return [
    ...Object.keys(localStorage).map((key) => `key ${key}`),
    ...Object.keys(sessionStorage).map((key) => `key ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...workers.map(({ scope }) => `worker ${scope}`),
  ];
}
