import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Counts } from "@/lib/server/counts";
import { metricsNow } from "@/lib/server/metrics";
import { createMetricsServer } from "@/lib/server/metrics-server";
import { metricsText } from "@/lib/server/metrics-text";
import { BusyError } from "@/lib/server/search-pool";
import { writeBuild } from "../../fixtures/sample-build";
import { type Answer, SiteServer } from "../../fixtures/site-server";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();
const BUILT = Date.UTC(2026, 10, 23);

/** The page of results, or what keeps it away. */
let results: Uint8Array | Error = Buffer.from("found");
let counts: Counts;
let site: SiteServer;

beforeAll(async () => {
  await writeBuild(folder());
});
afterEach(() => void vi.restoreAllMocks());

const textNow = () => metricsText(metricsNow({ counts, search: { waiting: 7, restarts: 2 }, built: BUILT }));
/** The values of one metric by label, or the one that it has. */
const valuesOf = (name: string) =>
  Object.fromEntries(
    [...textNow().matchAll(new RegExp(`^${name}(?:\\{\\w+="(\\w+)"\\})? (.+)$`, "gm"))].map(([, label = "", value]) => [
      label,
      Number(value),
    ]),
  );

async function asked(act: () => Promise<unknown>): Promise<void> {
  counts = new Counts();
  const render = async () => {
    if (results instanceof Error) throw results;
    return results;
  };
  site = await SiteServer.start(folder(), render, false, counts);
  await act().finally(() => site.stop());
}

describe("requests", () => {
  it("are counted once each by the class of their answer, however it is sent", async () => {
    const etag = async () => String((await site.ask("/iop")).headers.etag);
    const of: Record<number, () => Promise<Answer | string>> = {
      200: () => site.ask("/iop"),
      304: async () => site.ask("/iop", { headers: { "if-none-match": await etag() } }),
      308: () => site.ask("/old-costs"),
      400: () => site.send("nonsense\r\n\r\n"),
      404: () => site.ask("/nope"),
      405: () => site.ask("/iop", { method: "POST" }),
      431: () => site.send(`GET / HTTP/1.1\r\nHost: x\r\nA: ${"x".repeat(200_000)}\r\nConnection: close\r\n\r\n`),
    };
    await asked(async () => {
      for (const ask of Object.values(of)) await ask();
      for (const path of ["/iop", "/opengraph.png", "/healthz"]) await site.ask(path, { method: "HEAD" });
      await site.send("GET /iop HTTP/1.1\r\nHost: x\r\n\r\nGET /nope HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    });
    // 304 asks twice.
    expect(valuesOf("care_steps_http_requests_total")).toEqual({ "2xx": 6, "3xx": 2, "4xx": 5, "5xx": 0 });
  });
});

describe("searches", () => {
  it.each([
    ["answered", Buffer.from("found"), "2xx"],
    ["refused", new BusyError("too many", "refused"), "5xx"],
    ["timed_out", new BusyError("too late", "timed_out"), "5xx"],
    ["failed", new BusyError("broke", "failed"), "5xx"],
    ["failed", new Error("planted"), "5xx"],
  ] as const)("that are %s are counted as such; health checks are none", async (outcome, given, status) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    results = given;
    await asked(async () => {
      for (const path of ["/search?q=secretword", "/search", "/healthz"]) await site.ask(path);
      await site.ask("/search?q=a", { headers: { "accept-encoding": "identity;q=0" } });
    });
    const none = { answered: 0, refused: 0, timed_out: 0, failed: 0 };
    expect(valuesOf("care_steps_searches_total")).toEqual({ ...none, [outcome]: 1 });
    expect(valuesOf("care_steps_http_requests_total")[status]).toBe(status === "2xx" ? 3 : 1);
  });

  it("that wait, and workers that were replaced, are told", () => {
    expect(valuesOf("care_steps_searches_waiting")).toEqual({ "": 7 });
    expect(valuesOf("care_steps_search_worker_restarts_total")).toEqual({ "": 2 });
  });
});

describe("the process and its build", () => {
  it("are told in seconds and bytes", () => {
    expect(valuesOf("care_steps_build_timestamp_seconds")).toEqual({ "": BUILT / 1000 });
    expect(valuesOf("process_start_time_seconds")[""]).toBeCloseTo(performance.timeOrigin / 1000, 0);
    expect(valuesOf("process_resident_memory_bytes")[""]).toBeGreaterThan(1e7);
    for (const name of ["process_cpu_seconds_total", "care_steps_event_loop_active_seconds_total"])
      expect(valuesOf(name)[""]).toBeGreaterThanOrEqual(0);
  });
});

describe("the server for metrics", () => {
  const server = createMetricsServer(() => "a 1\n");
  const ask = (path: string, method = "GET") =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method });

  beforeAll(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
  });
  afterAll(() => void server.close());

  it("has them at one address, in the type that Prometheus knows", async () => {
    const answer = await ask("/metrics?x=1");
    expect(answer.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect([answer.status, await answer.text()]).toEqual([200, "a 1\n"]);
    const head = await ask("/metrics", "HEAD");
    expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([200, "", "4"]);
  });

  it.each([
    ["/", "GET", 404],
    ["/iop", "GET", 404],
    ["/metrics/", "GET", 404],
    ["/metrics", "POST", 405],
  ])("has nothing at %s for %s", async (path, method, status) => {
    const answer = await ask(path, method);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain("a 1");
  });
});
