import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { contentSecurityPolicy } from "@/lib/server/headers";
import { freePort } from "../../fixtures/own-server";
import { ALL } from "../../fixtures/scope";
import { tracesInNetLog } from "./net-log";
import { countsOf, type Traces, tellingLines, together } from "./traces";
import { WatchedBrowser } from "./watched-browser";

// Each test plants one thing that a page must not do, and sees it found: what finds nothing on the site must be able to find.
interface Plant {
  readonly what: string;
  readonly kind: keyof Traces;
  /** What it looks like besides. */
  readonly also?: keyof Traces;
  readonly headers?: Readonly<Record<string, string>>;
  readonly head?: string;
  readonly script?: string;
  /** Answered under the site’s own policy, which stops it: an attempt counts too. */
  readonly policy?: true;
}

const PLANTS: readonly Plant[] = [
  { what: "a pixel of another site", kind: "elsewhere", script: "new Image().src = 'http://pixel.example/x.gif'" },
  {
    what: "a pixel that the policy stops",
    kind: "elsewhere",
    script: "new Image().src = 'http://pixel.example/x.gif'",
    policy: true,
  },
  {
    what: "a request that the policy stops",
    kind: "elsewhere",
    script: "fetch('http://fetch.example/').catch(() => {})",
    policy: true,
  },
  { what: "a style sheet of another site", kind: "elsewhere", head: "<link rel=stylesheet href=http://style.example/x.css>" },
  { what: "a name looked up ahead", kind: "elsewhere", head: "<link rel=dns-prefetch href=http://name.example>" },
  { what: "a connection opened ahead", kind: "elsewhere", head: "<link rel=preconnect href=http://connect.example>" },
  { what: "a cookie by header", kind: "cookies", headers: { "Set-Cookie": "a=1" } },
  { what: "a cookie that ends at once", kind: "cookies", headers: { "Set-Cookie": "a=1; Max-Age=0" } },
  { what: "a cookie by script", kind: "cookies", script: "document.cookie = 'a=1'" },
  { what: "a key that stays", kind: "keys", script: "localStorage.visited = '1'" },
  { what: "a key of the tab", kind: "keys", script: "sessionStorage.visited = '1'" },
  { what: "a key that is gone again", kind: "keys", script: "localStorage.visited = '1'; localStorage.clear()" },
  { what: "a database", kind: "keys", script: "indexedDB.open('visits')" },
  { what: "a cache", kind: "keys", script: "caches.open('visits')" },
  { what: "a worker", kind: "keys", script: "navigator.serviceWorker.register('/worker.js')" },
  { what: "a beacon", kind: "beacons", script: "navigator.sendBeacon('/seen', 'x')" },
  {
    what: "a beacon on leaving",
    kind: "beacons",
    script: "addEventListener('pagehide', () => navigator.sendBeacon('/seen', 'x'))",
  },
  { what: "a link that tells when it is followed", kind: "beacons", head: "<a href=/ ping=/seen>x</a>" },
  { what: "a report", kind: "beacons", headers: { "Reporting-Endpoints": 'default="/reports"' } },
  {
    what: "a report of what a policy stopped",
    kind: "beacons",
    head: "<style>a{}</style>",
    headers: { "Content-Security-Policy": "style-src 'none'; report-uri /reports" },
  },
  // Its address begins with ws:, which no page of the site does.
  { what: "a socket", kind: "beacons", also: "elsewhere", script: "new WebSocket('/socket')" },
  { what: "a call past every proxy", kind: "beacons", script: "new RTCPeerConnection({ iceServers: [] })" },
];

/** One for each way by which something is found out: the network’s log, the policy, the page’s own hints, keys, channels. */
const EACH_WAY = [
  "a pixel of another site",
  "a request that the policy stops",
  "a name looked up ahead",
  "a cookie that ends at once",
  "a key that is gone again",
  "a database",
  "a worker",
  "a beacon on leaving",
  "a link that tells when it is followed",
  "a report",
  "a socket",
  "a call past every proxy",
];

test("each way is planted", () => {
  expect(EACH_WAY.filter((what) => !PLANTS.some((plant) => plant.what === what))).toEqual([]);
});

const kindsOf = ({ kind, also }: Plant) => (also ? [kind, also] : [kind]);

/** Plants of different kinds: a browser that meets one of each can tell them apart, and starts only once for all. */
function inRounds(plants: readonly Plant[]): Plant[][] {
  const rounds: Plant[][] = [];
  for (const plant of plants) {
    const round = rounds.find((one) => !one.flatMap(kindsOf).some((kind) => kindsOf(plant).includes(kind)));
    if (round) round.push(plant);
    else rounds.push([plant]);
  }
  return rounds;
}

for (const round of inRounds(PLANTS.filter(({ what }) => ALL || EACH_WAY.includes(what)))) {
  test(`found out is a page with ${round.map(({ what }) => what).join(", with ")}`, async () => {
    const found = await visit(round);
    const kinds = Object.entries(found).flatMap(([kind, traces]) => (traces.length > 0 ? [kind] : []));
    expect(kinds.sort()).toEqual(round.flatMap(kindsOf).sort());
  });
}

test("a page that does nothing of that leaves no trace", async () => {
  expect(countsOf(await visit([{ what: "nothing", kind: "keys" }]))).toEqual(countsOf(together()));
});

test("a line of a log with an address, a question or a browser is found out", () => {
  const secrets = ["/", "/iop", "cravings", "PrivacyCrawl/1.0"];
  const lines = ["GET /iop 200", "asked for cravings", "by PrivacyCrawl/1.0"];
  expect(tellingLines(["Ready: 5 documents on http://localhost:3000", ...lines].join("\n"), secrets)).toEqual(lines);
});

test("from Chromium’s own log comes what pages did, and not what Chromium did by itself", () => {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-"));
  const file = join(folder, "net.json");
  const types = ["URL_REQUEST_START_JOB", "HOST_RESOLVER_MANAGER_REQUEST", "HTTP_TRANSACTION_READ_RESPONSE_HEADERS"];
  const origin = "http://localhost:5";
  const byPage = { method: "GET", initiator: origin };
  const given = [
    { type: 0, params: { url: `${origin}/iop`, method: "GET", initiator: "not an origin" } },
    { type: 0, params: { url: "https://update.example/", method: "POST", initiator: "not an origin" } },
    { type: 0, params: { ...byPage, url: "http://pixel.example/x.gif" } },
    { type: 0, params: { ...byPage, url: `${origin}/seen`, method: "POST" } },
    { type: 1, params: { host: "https://update.example", network_anonymization_key: "null" } },
    { type: 1, params: { host: origin, network_anonymization_key: "http://localhost same_site" } },
    { type: 1, params: { host: "http://name.example:80", network_anonymization_key: "http://localhost same_site" } },
    { type: 2, params: { headers: ["HTTP/1.1 200 OK", "Set-Cookie: [3 bytes were stripped]", "NEL: {}"] } },
    { type: 2, params: { headers: ["Set-Cookie: [99 bytes of Chromium’s maker]"] } },
  ];
  // The answers belong to the first request and to the second.
  const events = given.map((event, i) => ({ ...event, source: { id: event.type === 2 ? i - 7 : i } }));
  const logEventTypes = Object.fromEntries(types.map((name, i) => [name, i]));
  writeFileSync(file, JSON.stringify({ constants: { logEventTypes }, events }));
  expect(tracesInNetLog(file, origin)).toEqual({
    ...together(),
    elsewhere: ["asked http://pixel.example/x.gif", "looked up name.example"],
    cookies: ["Set-Cookie: [3 bytes were stripped]"],
    beacons: [`POST ${origin}/seen`, "NEL: {}"],
  });
  expect(() => tracesInNetLog(file, "http://localhost:6")).toThrow("holds no request");
  rmSync(folder, { recursive: true });
});

async function visit(plants: readonly Plant[]): Promise<Traces> {
  const { server, origin } = await serve(plants);
  const browser = await WatchedBrowser.launch(origin);
  try {
    const page = await browser.page(await browser.context());
    for (const i of plants.keys()) {
      await page.goto(`/planted/${i}`);
      await browser.look(page);
      await page.waitForTimeout(300);
    }
    await page.goto("/");
    return await browser.end();
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Serves each plant’s page at /planted/0, /planted/1 and so on, its script below it. */
async function serve(plants: readonly Plant[]): Promise<{ server: Server; origin: string }> {
  const port = await freePort();
  const send = (response: ServerResponse, type: string, body: string, more = {}) =>
    response.writeHead(200, { "Content-Type": type, ...more }).end(body);
  const server = createServer(({ url = "" }, response) => {
    const [, at = "", script] = /^\/planted\/(\d+)(\/plant\.js)?$/.exec(url) ?? [];
    const plant = plants[Number(at || Number.NaN)];
    if (!plant) return url.endsWith(".js") ? send(response, "text/javascript", "") : send(response, "text/html", PLAIN);
    if (script) return send(response, "text/javascript", plant.script ?? "");
    const policy = plant.policy ? { "Content-Security-Policy": contentSecurityPolicy() } : {};
    return send(response, "text/html", pageOf(plant, `${url}/plant.js`), { ...plant.headers, ...policy });
  }).listen(port);
  await once(server, "listening");
  return { server, origin: `http://localhost:${port}` };
}

const PLAIN = "<!doctype html><title>x</title><link rel=icon href=data:,>";

function pageOf({ head = "", script }: Plant, source: string): string {
  return `<!doctype html><title>x</title>${head}${script ? `<script src=${source}></script>` : ""}`;
}
