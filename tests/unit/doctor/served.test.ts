import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createNetServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { metricsFindings, servedFindings } from "@/lib/doctor/served";
import { openAssetStore } from "@/lib/server/asset-store";
import type { Manifest } from "@/lib/server/manifest";
import { createMetricsServer } from "@/lib/server/metrics-server";
import { createSiteServer } from "@/lib/server/server";
import { writeBuild } from "../../fixtures/sample-build";
import { tempFolder } from "../../fixtures/temp-folder";
import { told } from "./told";

describe("what listens on the port", () => {
  const folder = tempFolder();
  let manifest: Manifest;
  let answered = true;
  const other = createServer((_request, response) => response.end("hello"));
  /** Takes the call and hangs up, as one that is broken does. */
  const mute = createNetServer((socket) => socket.destroy());
  let site: ReturnType<typeof createSiteServer>;
  const ports: number[] = [];

  beforeAll(async () => {
    manifest = await writeBuild(folder());
    const render = async () => {
      if (!answered) throw new Error("broken");
      return Buffer.from("");
    };
    site = createSiteServer({ store: openAssetStore(folder(), {}), render, tls: false });
    for (const server of [other, site, mute]) {
      await once(server.listen(0), "listening");
      const address = server.address();
      ports.push(address && typeof address !== "string" ? address.port : 0);
    }
  });
  afterAll(() => {
    other.close();
    site.close();
    mute.close();
  });

  const lines = async (port: number | undefined, of = manifest, given = false) =>
    (await servedFindings({ port: port ?? 0, given }, of)).map(({ state, what }) => `${state} ${what}`);

  it("may be at an address that this machine does not have, which is told", async () => {
    const host = "192.0.2.1";
    const says = (setting: string) => ({
      state: "wrong",
      what: `${host} is no address of this machine: set ${setting} to one, like 127.0.0.1.`,
    });
    expect(await servedFindings({ port: 0, host, given: true }, manifest)).toEqual([says("HOST")]);
    expect(await metricsFindings({ port: 9464, host })).toEqual([says("METRICS_HOST")]);
    expect(await metricsFindings(null)).toEqual([]);
  });

  it("may be another program where metrics are to be, which is told, or the metrics of a copy", async () => {
    const metrics = createMetricsServer(() => "care_steps_searches_waiting 0\n");
    await once(metrics.listen(0, "127.0.0.1"), "listening");
    const address = metrics.address();
    const own = address && typeof address !== "string" ? address.port : 0;
    const at = async (port = 0) => told(await metricsFindings({ port, host: "127.0.0.1" }));
    expect(await at(own)).toEqual([]);
    metrics.close();
    expect(await at(own)).toEqual([]);
    const taken = /^wrong Port \d+ is in use: end the program that listens there, or set METRICS_PORT to another\./;
    for (const port of ports) expect(await at(port)).toEqual([expect.stringMatching(taken)]);
  });

  it("is nothing, another program, this build, another one, or a copy that cannot search", async () => {
    expect(await lines(0)).toEqual([expect.stringMatching(/^ok Port 0 is free/)]);
    expect(await lines(0, manifest, true)).toEqual([
      expect.stringMatching(/^look Port 0 is free: no copy answers there\. Start it/),
    ]);
    expect(await lines(ports[0])).toEqual([
      expect.stringMatching(/^wrong Port \d+ is in use: end the program that listens there/),
    ]);
    expect(await lines(ports[1])).toEqual([
      expect.stringMatching(/^ok The copy on port \d+ serves this build: 4 pages are the same\./),
      expect.stringMatching(/^ok The copy on port \d+ answers searches\./),
    ]);
    expect(await lines(ports[2])).toEqual([
      expect.stringMatching(/^wrong Port \d+ is in use, but it does not answer: if it is a copy of the site, restart it/),
    ]);
    const [first, ...rest] = manifest.entries;
    const changed = {
      ...manifest,
      entries: [{ ...first, hashes: { identity: "0".repeat(64) } } as (typeof manifest.entries)[number], ...rest],
    };
    answered = false;
    expect(await lines(ports[1], changed)).toEqual([
      expect.stringMatching(/^look The copy on port \d+ serves another build: 1 of 4 pages are not those here\. Restart it\./),
      expect.stringMatching(/^wrong The copy on port \d+ answers no searches/),
    ]);
  });
});
