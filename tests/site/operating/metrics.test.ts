import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listeningOn } from "../../fixtures/listening";
import { freePort, type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { ORIGIN } from "../origin";
import { copyBuild, rebuild } from "./copies";
import { byLabel, metricsAt } from "./metrics";

// The log and the metrics of one copy. Its search is broken, so that every search is answered with 503.

const SECRETS = /secretword|secretpage|secretbrowser|secretsite|127\.0\.0\.1|::1/;

let copy: string;
let server: OwnServer;
let metrics: number;

beforeAll(async () => {
  copy = copyBuild();
  rebuild(copy, ".generated/search-worker.mjs", 'throw new Error("planted");');
  metrics = await freePort();
  server = await startOwnServer(copy, { METRICS_PORT: String(metrics) });
});
afterAll(async () => {
  await server.stop("SIGKILL");
  rmSync(copy, { recursive: true, force: true });
});

const headers = { "User-Agent": "secretbrowser", Referer: "https://secretsite.example/" };
const statusAt = async (path: string, more: Record<string, string> = {}) =>
  (await fetch(`http://localhost:${server.port}${path}`, { headers: { ...headers, ...more }, redirect: "manual" })).status;

test("what was asked is counted, and neither log nor metrics say what it was or who asked", async () => {
  const paths = [
    "/",
    "/iop",
    "/IOP/",
    "/secretpage",
    "/secretpage?q=secretword",
    "/%E0%A4%A",
    "/search?q=secretword",
    "/healthz",
  ];
  const statuses: number[] = [];
  for (const path of [...paths, "/search?q=secretword"]) statuses.push(await statusAt(path));
  expect(statuses).toEqual([200, 200, 308, 404, 404, 400, 503, 200, 503]);
  const given = await metricsAt(metrics);
  expect(byLabel(given, "care_steps_http_requests_total")).toEqual({ "2xx": 3, "3xx": 1, "4xx": 3, "5xx": 2 });
  const { answered, ...unanswered } = byLabel(given, "care_steps_searches_total");
  expect([answered, Object.values(unanswered).reduce((sum, value) => sum + value)]).toEqual([0, 2]);
  await vi.waitFor(async () =>
    expect(byLabel(await metricsAt(metrics), "care_steps_search_worker_restarts_total")[""]).toBeGreaterThan(0),
  );
  const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
  expect(text).not.toMatch(SECRETS);
  expect(server.log().replace(`http://127.0.0.1:${metrics}/metrics`, "")).not.toMatch(SECRETS);
  expect(server.log()).toMatch(/^Metrics on .*\nReady: .*\nSearch broke: planted\n/);
});

test("readers’ port has no metrics, and the metrics’ port has no pages and only this machine for its visitors", async () => {
  const [unknown, asked] = await Promise.all(["/nothing-here", "/metrics"].map((path) => fetch(ORIGIN + path)));
  expect([unknown?.status, asked?.status]).toEqual([404, 404]);
  expect(await asked?.text()).not.toContain("care_steps");
  expect(await statusAt("/metrics")).toBe(404);
  expect((await fetch(`http://127.0.0.1:${metrics}/iop`)).status).toBe(404);
  if (process.platform === "linux") expect(listeningOn(server.child.pid)).toContain(`127.0.0.1 ${metrics}`);
});

test("a copy whose port for metrics is taken does not begin, and says which setting to change", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  const port = address && typeof address !== "string" ? String(address.port) : "";
  const start = startOwnServer(copy, { METRICS_PORT: port });
  await expect(start).rejects.toThrow(
    `ended with 1: Port ${port} is in use: end the program that listens there, or set METRICS_PORT to another.\n`,
  );
  taken.close();
});
