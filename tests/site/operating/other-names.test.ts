import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../../fixtures/own-server";
import { pause } from "../../load/processes";
import { changed, HAS_IPV6, listenChanges, mirrorChanges, type Nginx, nginxPath, startNginx } from "./nginx";

// docs/operating/nginx/others.conf beside copies.conf, whose copies are not there: the mirror answers for them.

describe.skipIf(!nginxPath())("who asks nginx for another name", () => {
  let nginx: Nginx;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    const mirror = await freePort();
    const copies = changed("copies.conf", {
      "127.0.0.1:3001": `127.0.0.1:${await freePort()}`,
      "127.0.0.1:3002": `127.0.0.1:${await freePort()}`,
      "127.0.0.1:3009": `127.0.0.1:${mirror}`,
      ...listenChanges(port),
      "care.example.org;": "care.example.org 127.0.0.1;",
    });
    const files = {
      "mirror.conf": changed("mirror.conf", mirrorChanges(mirror)),
      "copies.conf": copies,
      "others.conf": changed("others.conf", listenChanges(port, " default_server;")),
    };
    nginx = await startNginx(files, port);
  });
  afterAll(() => nginx.stop());

  /** The status of an answer, or why there is none. */
  async function answerTo(host: string, at = "127.0.0.1"): Promise<number | string | undefined> {
    const request = get({ port, host: at, path: "/search?q=secretword", headers: { host } });
    try {
      const [response] = (await once(request, "response")) as [IncomingMessage];
      response.resume();
      return response.statusCode;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  }

  test("gets no answer, and is written down nowhere", async () => {
    expect(await answerTo("care.example.org")).toBe(200);
    for (const host of ["www.care.example.org", "192.0.2.1", "[::1]", `localhost:${port}`])
      expect(await answerTo(host), host).toBe("ECONNRESET");
    if (HAS_IPV6) expect(await answerTo("care.example.org", "::1")).toBe(200);
    if (HAS_IPV6) expect(await answerTo("www.care.example.org", "::1")).toBe("ECONNRESET");
    await pause(200);
    expect(nginx.written()).not.toMatch(/GET|client|secretword/);
  });
});
