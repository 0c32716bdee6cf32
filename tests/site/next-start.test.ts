import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../fixtures/own-server";
import { pause } from "../load/processes";
import { BuiltDocument } from "./document";
import { ORIGIN } from "./origin";

// The way back: “next start” serves the same build, search included, without the documents and without our server.
let next: ChildProcess;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  next = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: "ignore",
  });
  while (!(await fetch(origin).catch(() => null))) {
    if (next.exitCode !== null) throw new Error(`next start ended with ${next.exitCode}`);
    await pause(100);
  }
});
afterAll(() => void next.kill("SIGKILL"));

/** The words of a page in their order: a document has fewer spaces between its elements. */
async function wordsOf(address: string): Promise<string> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  const page = new BuiltDocument(address, await response.text());
  return `${page.textOf(page.one("title"))} ${page.textOf(page.one("main"))}`.replace(/\s+/g, "");
}

test.each([
  "/",
  "/iop",
  "/next-step/iop-vs-php",
  "/search",
  "/search?q=iop",
  "/search?q=took+too+many+pills",
  "/search?q=zzzzqqqq",
])("next start says on %s what our server says", async (path) => {
  expect(await wordsOf(origin + path)).toBe(await wordsOf(ORIGIN + path));
});

test("the words that are compared tell one page from another", async () => {
  expect(await wordsOf(`${origin}/search?q=iop`)).not.toBe(await wordsOf(`${ORIGIN}/search?q=php`));
});

test.each(["?first=php&second=iop&third=", "?first=php", ""])("the picker leads to the same page: %s", async (query) => {
  const [theirs, ours] = await Promise.all(
    [origin, ORIGIN].map(async (site) => {
      const { status, headers } = await fetch(`${site}/next-step/compare${query}`, { redirect: "manual" });
      return [status, headers.get("location")];
    }),
  );
  expect(theirs).toEqual(ours);
});

test("the picture of a page is drawn when it is asked for, and its Markdown is the same", async () => {
  const card = await fetch(`${origin}/cards/iop.png`);
  expect([card.status, card.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect((await fetch(`${origin}/cards/nowhere.png`)).status).toBe(404);
  const texts = await Promise.all([origin, ORIGIN].map(async (site) => (await fetch(`${site}/iop.md`)).text()));
  expect(texts[0]).toBe(texts[1]);
});
