import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort, type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { copyBuild, replace } from "./copies";
import { changed, mirrorChanges, nginxPath, startNginx } from "./nginx";
import { read } from "./readers";

// Copies whose search is broken, each in another place.

const WORKER = ".generated/search-worker.mjs";
const BREAKS = {
  "a search worker that does not load": [WORKER, 'throw new Error("planted");'],
  "a search worker that is cut short": [WORKER, "import { join } from"],
  "what understands a search is damaged": [".generated/search-understanding.json", "{}"],
  "names that are damaged": [".generated/search-names.json", "{}"],
  "no postings": [".generated/search-postings.json", ""],
  "no texts": [".generated/search-texts.json", ""],
} as const;

let copy: string;
let server: OwnServer | undefined;

beforeEach(() => {
  copy = copyBuild();
});

afterEach(async () => {
  await server?.stop("SIGKILL");
  server = undefined;
  rmSync(copy, { recursive: true, force: true });
});

for (const [what, [file, contents]] of Object.entries(BREAKS)) {
  test(`${what}: documents are served, a search gets the page for busy moments`, async () => {
    replace(copy, file, contents);
    server = await startOwnServer(copy);
    const at = (path: string) => fetch(`http://localhost:${server?.port}${path}`);
    for (let round = 0; round < 3; round += 1) {
      const search = await at("/search?q=secretword");
      expect(search.status).toBe(503);
      expect(search.headers.get("retry-after")).toBe("5");
      expect(await search.text()).toMatch(/href="\/levels"[\s\S]*<\/html>$/);
      for (const page of ["/", "/iop", "/next-step/iop-vs-php", "/help-now"])
        expect(await read(server.port, page, "br"), page).toContain("Your next step");
    }
    expect((await at("/healthz")).status).toBe(200);
    await expect.poll(() => server?.log(), { timeout: 30_000 }).toContain("Search broke: ");
    expect(server.log()).not.toContain("secretword");
  });
}

test("a search that never ends is answered with the page for busy moments, and searches come back", async () => {
  const loop = `import { render as whole } from "./whole.mjs";
    export const render = (request) => { while (request.query.includes("endless")); return whole(request); };\n`;
  replace(copy, ".generated/whole.mjs", readFileSync(join(copy, WORKER)));
  replace(copy, WORKER, loop);
  server = await startOwnServer(copy);
  const at = (path: string) => fetch(`http://localhost:${server?.port}${path}`);
  await server.searches();
  const endless = at("/search?q=endless");
  expect(await read(server.port, "/iop", "br")).toContain("Your next step");
  expect((await endless).status).toBe(503);
  expect((await at("/healthz?deep")).status).toBe(503);
  expect((await at("/healthz")).status).toBe(200);
  await expect.poll(async () => (await at("/search?q=cravings")).status, { timeout: 30_000 }).toBe(200);
  expect((await at("/healthz?deep")).status).toBe(200);
  expect(server.log()).toContain("Search broke: the worker did not answer in time");
});

test.skipIf(!nginxPath())("behind nginx another copy answers its searches", async () => {
  replace(copy, WORKER, "broken");
  server = await startOwnServer(copy);
  const sound = await startOwnServer();
  await sound.searches();
  const [port, mirror] = [await freePort(), await freePort()];
  const copies = changed("copies.conf", {
    "include /srv/care-steps/docs/operating/nginx/mirror.conf;": "",
    "127.0.0.1:3001": `127.0.0.1:${server.port}`,
    "127.0.0.1:3002": `127.0.0.1:${sound.port}`,
    "127.0.0.1:3009": `127.0.0.1:${mirror}`,
    "listen 80;": `listen ${port};`,
  });
  const nginx = await startNginx({ "mirror.conf": changed("mirror.conf", mirrorChanges(mirror)), "copies.conf": copies }, port);
  try {
    for (let i = 0; i < 10; i += 1) await read(port, "/search?q=cravings", "br");
  } finally {
    await Promise.all([nginx.stop(), sound.stop("SIGKILL")]);
  }
});
