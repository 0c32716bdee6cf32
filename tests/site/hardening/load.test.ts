import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { ALL } from "../../fixtures/scope";
import { memoryOf } from "../../load/processes";
import { overload, pagesOf, wrongIn } from "../../load/strain";
import { described, rateOf, Traffic } from "../../load/traffic";

// A short form of “npm run soak”: what it takes minutes to see, such as slow growth, only that sees. It wants the machine for itself.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const AT_ONCE = 32;
/** Memory that a collector may not have given back yet, in MB. */
const LOOSE = 60;

describe.runIf(ALL)("under load", () => {
  let server: OwnServer;
  let traffic: Traffic;
  let limit = 0;

  beforeAll(async () => {
    server = await startOwnServer();
    await server.searches();
    traffic = new Traffic(server.port, await pagesOf(server.port));
    await traffic.flatOut(AT_ONCE, 4);
    limit = rateOf(await traffic.flatOut(AT_ONCE, 3));
  });

  afterAll(() => server.stop());

  test("at half of what the machine does, no reader sees an error", async () => {
    const before = memoryOf(server.child.pid);
    const { pages, searches } = await traffic.atPace(limit / 2, 8);
    const after = memoryOf(server.child.pid);
    console.log(
      `${(limit / 2).toFixed(0)} requests a second, half the limit; memory ${before.toFixed(0)} to ${after.toFixed(0)} MB`,
    );
    console.log(`  pages: ${described(pages)}\n  searches: ${described(searches)}`);
    expect([...wrongIn(pages, [200]), ...wrongIn(searches, [200])]).toEqual([]);
    expect(after).toBeLessThan(before + LOOSE);
  });

  test("at three times as much as the machine does, pages are answered, searches wait or give way, and come back", async () => {
    const { report, standIn, recovered } = await overload(traffic, server.port, limit * 3, 6);
    console.log(`${(limit * 3).toFixed(0)} requests a second, three times the limit`);
    console.log(`  pages: ${described(report.pages)}\n  searches: ${described(report.searches)}`);
    console.log(`  searches answered again after ${recovered.toFixed(1)} s (at most 5 s on a quiet machine)`);
    expect(wrongIn(report.pages, [200])).toEqual([]);
    expect(wrongIn(report.searches, [200, 503])).toEqual([]);
    expect(standIn.status).toBe(503);
    expect(standIn.text).toContain('id="all-pages"');
    const again = await fetch(`http://localhost:${server.port}/search?q=iop`);
    expect(again.status).toBe(200);
  });
});
