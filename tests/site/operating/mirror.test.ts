import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { readManifest } from "@/lib/server/manifest";
import { freePort } from "../../fixtures/own-server";
import { inTurns } from "../hardening/raw";
import { ORIGIN } from "../origin";
import { changed, mirrorChanges, type Nginx, nginxPath, startNginx } from "./nginx";

// The mirror by docs/operating/nginx/mirror.conf: what it sends is what the server sends. Journeys in it are projects of playwright.config.ts.

/** Headers of one server or of one moment: marks of another kind, and the rules that only the server adds. */
const OWN = ["connection", "date", "keep-alive", "server", "etag", "last-modified", "accept-ranges", "speculation-rules", "vary"];

describe.skipIf(!nginxPath())("the mirror", () => {
  let nginx: Nginx;
  let mirror: string;

  beforeAll(async () => {
    const port = await freePort();
    mirror = `http://127.0.0.1:${port}`;
    nginx = await startNginx({ "mirror.conf": changed("mirror.conf", mirrorChanges(port)) }, port);
  });

  afterAll(() => nginx.stop());

  async function answer(origin: string, path: string, accepted: string) {
    const response = await fetch(origin + path, { headers: { "Accept-Encoding": accepted }, redirect: "manual" });
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !OWN.includes(name)));
    return { status: response.status, headers, body: await response.text() };
  }

  test("every page and file comes with the server's own headers and words, in every encoding", async () => {
    const entries = readManifest(process.cwd()).entries.filter(({ status }) => status === 200);
    const asked = entries.flatMap(({ address }) =>
      ["gzip, br", "gzip", "identity"].map((accepted) => [address, accepted] as const),
    );
    await inTurns(asked, 8, async ([address, accepted]) => {
      const [ours, theirs] = await Promise.all([answer(ORIGIN, address, accepted), answer(mirror, address, accepted)]);
      expect(theirs, `${address} (${accepted})`).toEqual(ours);
    });
    console.log(`mirror: ${asked.length} answers are those of the server`);
    expect(asked.length).toBeGreaterThan(1000);
  });

  test("an unknown address gets the site's own page", async () => {
    for (const path of [
      "/nope",
      "/iop.html",
      "/iop/index.html",
      "/404.html",
      "/iop.html.br",
      "/_headers",
      "/_redirects",
      "/.nojekyll",
    ]) {
      const [ours, theirs] = [await answer(ORIGIN, "/nope", "identity"), await answer(mirror, path, "identity")];
      expect({ status: theirs.status, body: theirs.body }).toEqual({ status: 404, body: ours.body });
      expect(theirs.headers["content-security-policy"]).toBe(ours.headers["content-security-policy"]);
    }
  });

  test("an unknown address costs a reader no more than another page", async () => {
    for (const accepted of ["gzip, br", "gzip"]) {
      const { status, headers, body } = await answer(mirror, "/nope", accepted);
      expect([status, headers["content-encoding"]]).toEqual([404, "gzip"]);
      expect(body).toBe((await answer(mirror, "/nope", "identity")).body);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    }
  });

  test("moved addresses and choices lead where the server leads", async () => {
    const moved = Object.keys(readManifest(process.cwd()).redirects);
    const [a = "", b = ""] = (COMPARISON_SLUGS[0] ?? "").split("-vs-");
    const chosen = [`first=${a}&second=${b}&third=`, `first=${b}&second=${a}&third=`, `first=${a}&second=${a}`, "first=x", ""];
    for (const path of [...moved, "/iop/", ...chosen.map((query) => `/next-step/compare?${query}`)]) {
      const [ours, theirs] = [await answer(ORIGIN, path, "identity"), await answer(mirror, path, "identity")];
      expect(theirs.status, path).toBe(ours.status);
      expect(theirs.headers.location, path).toBe(ours.headers.location);
    }
  });

  test("what was searched for is kept nowhere, and nginx writes nothing down", async () => {
    expect((await answer(mirror, "/search?q=secretword", "br")).headers["cache-control"]).toBe("private, no-store");
    await fetch(`${mirror}/iop`, { method: "POST", headers: { "User-Agent": "secretbrowser" } });
    expect(nginx.written()).not.toMatch(/GET|POST|client|secret/);
  });

  test("a page that the reader has is not sent again", async () => {
    const first = await fetch(`${mirror}/iop`);
    const again = await fetch(`${mirror}/iop`, { headers: { "If-None-Match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  test("who refuses an encoding does not get it", async () => {
    const refused = await answer(mirror, "/iop", "br;q=0, gzip;q=0.5");
    expect(refused.headers["content-encoding"]).toBe("gzip");
  });
});
