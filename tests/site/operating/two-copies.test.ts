import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort, type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { pause } from "../../load/processes";
import { CHANGED, copyBuild, NEWS, renew } from "./copies";
import { changed, listenChanges, mirrorChanges, type Nginx, nginxPath, startNginx } from "./nginx";
import { type Found, read, startReaders } from "./readers";

// Two copies behind nginx, by docs/operating/nginx/copies.conf. One after the other: each test leaves the copies to the next.

/** A busy machine reads slowly; nginx passes by a copy that failed for fail_timeout, which is two seconds. */
const PATIENCE_MS = 40_000;

describe.skipIf(!nginxPath())("two copies behind nginx", () => {
  let ports: { site: number; first: number; second: number; mirror: number };
  let nginx: Nginx;
  let first: OwnServer;
  let second: OwnServer;
  let next: string;

  const start = async (port: number, folder?: string) => {
    const server = await startOwnServer(folder, { PORT: String(port) });
    await server.searches();
    return server;
  };

  beforeAll(async () => {
    ports = { site: await freePort(), first: await freePort(), second: await freePort(), mirror: await freePort() };
    next = copyBuild();
    await renew(next);
    [first, second] = await Promise.all([start(ports.first), start(ports.second)]);
    nginx = await startNginx(recipes(), ports.site);
  });

  afterAll(async () => {
    await Promise.all([first.stop("SIGKILL"), second.stop("SIGKILL"), nginx.stop()]);
    rmSync(next, { recursive: true, force: true });
  });

  /** Both files, as nginx.md copies them. */
  function recipes(): Record<string, string> {
    const copies = changed("copies.conf", {
      "127.0.0.1:3001": `127.0.0.1:${ports.first}`,
      "127.0.0.1:3002": `127.0.0.1:${ports.second}`,
      "127.0.0.1:3009": `127.0.0.1:${ports.mirror}`,
      ...listenChanges(ports.site),
    });
    return { "mirror.conf": changed("mirror.conf", mirrorChanges(ports.mirror)), "copies.conf": copies };
  }

  function report(what: string, { reads, searches, before, after, failed }: Found): void {
    console.log(
      `${what}: ${reads} reads, ${searches} of them searches, ${before} of the old page, ${after} of the new; ${failed.length} failed`,
    );
    expect([...new Set(failed)]).toEqual([]);
    expect(Math.min(reads / 10, searches)).toBeGreaterThan(5);
  }

  test("one of two copies is killed under load: no read fails", async () => {
    const readers = startReaders(ports.site);
    const reads = (count: number) => expect.poll(() => readers.found.reads, { timeout: PATIENCE_MS }).toBeGreaterThan(count);
    await reads(100);
    const before = readers.found.reads;
    first.child.kill("SIGKILL");
    // Longer than nginx passes by a copy that failed, so that it is tried again.
    await pause(2500);
    await reads(before + 100);
    report("one copy killed", await readers.stop());
    expect(await first.ended).toBeNull();
    first = await start(ports.first);
  });

  test("both copies are replaced one by one with a new build under load: no read fails", async () => {
    const readers = startReaders(ports.site);
    await pause(500);
    expect(await first.stop()).toBe(0);
    first = await start(ports.first, next);
    // Both builds answer side by side.
    await expect.poll(() => readers.found.after, { timeout: PATIENCE_MS }).toBeGreaterThan(5);
    expect(readers.found.before).toBeGreaterThan(5);
    expect(await second.stop()).toBe(0);
    second = await start(ports.second, next);
    const searches = readers.found.searches;
    await expect.poll(() => readers.found.searches, { timeout: PATIENCE_MS }).toBeGreaterThan(Math.max(searches, 5));
    report("both copies replaced", await readers.stop());
    for (let i = 0; i < 10; i += 1) expect(await read(ports.site, CHANGED, "br")).toContain(NEWS);
  });

  test("when no copy is left, the mirror answers", async () => {
    await Promise.all([first.stop("SIGKILL"), second.stop("SIGKILL")]);
    expect(await read(ports.site, CHANGED, "br")).toContain("Intensive outpatient");
    expect(await read(ports.site, "/search?q=secretword", "br")).toContain("Search");
  });

  test("nginx wrote down nothing about readers, and sent no version", async () => {
    await pause(200);
    expect(nginx.written()).not.toMatch(/GET|HEAD|client|search|secretword|127\.0\.0\.1/);
    const { headers } = await fetch(`http://127.0.0.1:${ports.site}/iop`);
    expect(headers.get("server")).toBe("nginx");
  });
});
