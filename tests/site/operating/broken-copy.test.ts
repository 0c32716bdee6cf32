import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort, type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { copyBuild, replace } from "./copies";
import { changed, mirrorChanges, nginxPath, startNginx } from "./nginx";
import { read } from "./readers";

// Copies whose side of Next.js is broken, each in another place.

const BREAKS = {
  "a page of Next.js that does not load": [".next/server/app/[lang]/search/page.js", 'throw new Error("planted");'],
  "a thread for pages that is cut short": [".generated/pages-thread.mjs", "import { join } from"],
  "no routes of Next.js": [".next/routes-manifest.json", ""],
} as const;

let copy: string;
let server: OwnServer | undefined;

beforeEach(() => {
  copy = copyBuild(".next");
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
    expect(server.log()).toContain("Search broke: ");
    expect(server.log()).not.toContain("secretword");
  });
}

test("a search that never ends is answered with the page for busy moments, and searches come back", async () => {
  const file = ".generated/pages-thread.mjs";
  const loop = `import { parentPort as planted } from "node:worker_threads";
    planted.on("message", ({ asked }) => { while (asked.url.includes("endless")); });\n`;
  replace(copy, file, loop + readFileSync(join(copy, file), "utf8"));
  server = await startOwnServer(copy);
  const at = (path: string) => fetch(`http://localhost:${server?.port}${path}`);
  expect((await at("/healthz?deep")).status).toBe(200);
  const endless = at("/search?q=endless");
  expect(await read(server.port, "/iop", "br")).toContain("Your next step");
  expect((await endless).status).toBe(503);
  expect((await at("/healthz?deep")).status).toBe(503);
  expect((await at("/healthz")).status).toBe(200);
  await expect.poll(async () => (await at("/search?q=cravings")).status, { timeout: 30_000 }).toBe(200);
  expect((await at("/healthz?deep")).status).toBe(200);
  expect(server.log()).toContain("Search broke: a page took too long");
});

test.skipIf(!nginxPath())("behind nginx another copy answers its searches", async () => {
  replace(copy, ".generated/pages-thread.mjs", "broken");
  server = await startOwnServer(copy);
  const sound = await startOwnServer();
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
