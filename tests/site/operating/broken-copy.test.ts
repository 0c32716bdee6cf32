import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { freePort, type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { some } from "../../fixtures/scope";
import { copyBuild, rebuild, replace } from "./copies";
import { byLabel, metricsAt } from "./metrics";
import { changed, listenChanges, mirrorChanges, nginxPath, startNginx } from "./nginx";
import { read } from "./readers";

// Copies whose search is broken, each in another place: built so, since what was damaged later does not start.

const WORKER = ".generated/search-worker.mjs";
const BREAKS = {
  "a search worker that does not load": [WORKER, 'throw new Error("planted");'],
  "a search worker that is cut short": [WORKER, "import { join } from"],
  "what understands a search is damaged": [".generated/search-understanding.json", "{}"],
  "names that are damaged": [".generated/search-names.json", "{}"],
  "no postings": [".generated/search-postings.json", ""],
  "no texts": [".generated/search-texts.json", ""],
} as const;

/** A copy of its own for each test, since each waits long for a search and they do so side by side. */
function inCopy(
  act: (copy: string, start: (env?: Record<string, string>) => Promise<OwnServer>) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const copy = copyBuild();
    let server: OwnServer | undefined;
    try {
      await act(copy, async (env) => {
        server = await startOwnServer(copy, env);
        return server;
      });
    } finally {
      await server?.stop("SIGKILL");
      rmSync(copy, { recursive: true, force: true });
    }
  };
}

describe.concurrent("a copy whose search is broken", () => {
  test.each(some(Object.entries(BREAKS), Object.entries(BREAKS).slice(1, 4)))(
    "by %s serves documents; a search gets the page for busy moments",
    (_what, [file, contents]) =>
      inCopy(async (copy, start) => {
        rebuild(copy, file, contents);
        const server = await start();
        const at = (path: string) => fetch(`http://localhost:${server.port}${path}`);
        for (let round = 0; round < 3; round += 1) {
          const search = await at("/search?q=secretword");
          expect(search.status).toBe(503);
          expect(search.headers.get("retry-after")).toBe("5");
          expect(await search.text()).toMatch(/href="\/levels"[\s\S]*<\/html>$/);
          for (const page of ["/", "/iop", "/next-step/iop-vs-php", "/help-now"])
            expect(await read(server.port, page, "br"), page).toContain("Your next step");
        }
        expect((await at("/healthz")).status).toBe(200);
        await vi.waitFor(() => expect(server.log()).toContain("Search broke: "), { timeout: 30_000 });
        expect(server.log()).not.toContain("secretword");
      })(),
  );

  test(
    "a search that never ends is answered with the page for busy moments, searches come back, and the metrics tell",
    inCopy(async (copy, start) => {
      const loop = `import { render as whole } from "./whole.mjs";
    export const render = (request) => { while (request.query.includes("endless")); return whole(request); };\n`;
      replace(copy, ".generated/whole.mjs", readFileSync(join(copy, WORKER)));
      rebuild(copy, WORKER, loop);
      const metrics = await freePort();
      const server = await start({ METRICS_PORT: String(metrics) });
      const at = (path: string) => fetch(`http://localhost:${server.port}${path}`);
      const patience = { timeout: 30_000, interval: 200 };
      await server.searches();
      const endless = () => at("/search?q=endless");
      const [first, page] = await Promise.all([endless(), read(server.port, "/iop", "br")]);
      expect(first.status).toBe(503);
      expect(page).toContain("Your next step");
      // Searches are back after a moment, so the question is asked while one of them does not end.
      await vi.waitFor(async () => {
        const [, deep] = await Promise.all([endless(), at("/healthz?deep")]);
        expect(deep.status).toBe(503);
      }, patience);
      expect((await at("/healthz")).status).toBe(200);
      for (const path of ["/search?q=cravings", "/healthz?deep"])
        await vi.waitFor(async () => expect((await at(path)).status).toBe(200), patience);
      expect(server.log()).toContain("Search broke: the worker did not answer in time");
      const given = await metricsAt(metrics);
      const { answered, timed_out: late } = byLabel(given, "care_steps_searches_total");
      const { "": restarts } = byLabel(given, "care_steps_search_worker_restarts_total");
      expect(Math.min(answered ?? 0, late ?? 0, restarts ?? 0)).toBeGreaterThan(0);
    }),
  );

  test.skipIf(!nginxPath())(
    "behind nginx another copy answers its searches",
    inCopy(async (copy, start) => {
      rebuild(copy, WORKER, "broken");
      const server = await start();
      const sound = await startOwnServer();
      await sound.searches();
      const [port, mirror] = [await freePort(), await freePort()];
      const copies = changed("copies.conf", {
        "127.0.0.1:3001": `127.0.0.1:${server.port}`,
        "127.0.0.1:3002": `127.0.0.1:${sound.port}`,
        "127.0.0.1:3009": `127.0.0.1:${mirror}`,
        ...listenChanges(port),
      });
      const nginx = await startNginx(
        { "mirror.conf": changed("mirror.conf", mirrorChanges(mirror)), "copies.conf": copies },
        port,
      );
      try {
        for (let i = 0; i < 10; i += 1) await read(port, "/search?q=cravings", "br");
      } finally {
        await Promise.all([nginx.stop(), sound.stop("SIGKILL")]);
      }
    }),
  );
});
