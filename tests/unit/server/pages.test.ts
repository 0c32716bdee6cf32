import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BusyError, PagesThread, type Patience } from "@/lib/server/pages";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();

/** A thread that renders as pages-thread.ts does, or not: what it is asked says how. */
const THREAD = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ id, asked: { url } }) => {
    if (url.includes("loop")) for (;;);
    if (url.includes("never")) return;
    if (url.includes("end")) process.exit(1);
    if (url.includes("throw")) throw new Error("thrown");
    const answer = url.includes("error") ? { error: "no page" } : { rendered: { status: 200, headers: {}, body: Buffer.from(url) } };
    setTimeout(() => parentPort.postMessage({ id, ...answer }), url.includes("slow") ? 100 : 0);
  });
  parentPort.postMessage({ ready: true });
`;

let thread: PagesThread | undefined;

/** As short as a busy machine allows. */
const QUICK: Patience = { page: 400, start: 5000, pause: 50 };

function begin(source = THREAD, patience: Partial<Patience> = {}): PagesThread {
  const file = join(folder(), "thread.mjs");
  writeFileSync(file, source);
  thread = new PagesThread(file, {}, { ...QUICK, ...patience });
  return thread;
}

const ask = (pages: PagesThread, url: string) =>
  pages.render({ url, host: undefined }).then(
    ({ body }) => body.toString(),
    (error: Error) => error,
  );

/** Asks until a page comes, as readers do. */
async function askUntilAnswered(pages: PagesThread, url: string): Promise<number> {
  const start = performance.now();
  while ((await ask(pages, url)) !== url) await pause(10);
  return performance.now() - start;
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(async () => {
  await thread?.stop();
  vi.restoreAllMocks();
});

describe("the thread for pages", () => {
  it("answers each page with its own, in the order in which they were asked for", async () => {
    const pages = begin();
    const urls = ["/a?slow", "/b", "/c?slow", "/d"];
    expect(await Promise.all(urls.map((url) => ask(pages, url)))).toEqual(urls);
  });

  it("passes on that a page cannot be rendered, and lives", async () => {
    const pages = begin();
    expect(await ask(pages, "/error")).toMatchObject({ message: "no page" });
    expect(await ask(pages, "/a")).toBe("/a");
  });

  it("takes a hundred pages that wait, and no more", async () => {
    const pages = begin(THREAD, { page: 20_000 });
    const answers = await Promise.all(Array.from({ length: 150 }, (_, i) => ask(pages, `/${i}`)));
    expect(answers.filter((answer) => answer instanceof BusyError)).toHaveLength(50);
    expect(answers.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, i) => `/${i}`));
  });
});

describe("a thread that does not answer", () => {
  it.each([
    ["loops for ever", "/loop", "a page took too long"],
    ["never answers", "/never", "a page took too long"],
    ["ends", "/end", "its thread ended"],
    ["throws", "/throw", "thrown"],
  ])("since it %s is ended and begun again; who waits is told so", async (_what, url, why) => {
    const pages = begin();
    expect(await ask(pages, "/warm")).toBe("/warm");
    const [stuck, behind] = await Promise.all([ask(pages, url), ask(pages, "/behind")]);
    expect(stuck).toBeInstanceOf(BusyError);
    expect(behind).toBeInstanceOf(BusyError);
    expect(vi.mocked(console.error).mock.calls).toEqual([[`Search broke: ${why}`]]);
    await askUntilAnswered(pages, "/again");
  });

  it("gives up on who waits too long behind others, without being ended", async () => {
    const pages = begin(THREAD, { page: 1000 });
    expect(await ask(pages, "/warm")).toBe("/warm");
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => ask(pages, `/${i}?slow`)));
    expect(answers[0]).toBe("/0?slow");
    expect(answers.at(-1)).toBeInstanceOf(BusyError);
    expect(console.error).not.toHaveBeenCalled();
    expect(await ask(pages, "/after")).toBe("/after");
  });

  it("is begun again later and later while it goes on failing", async () => {
    const pages = begin();
    for (const failures of [1, 2, 3, 4]) {
      await ask(pages, "/end");
      // Timers may be early by a millisecond or two.
      expect(await askUntilAnswered(pages, "/a")).toBeGreaterThan(QUICK.pause * 2 ** (failures - 1) - 10);
    }
  });

  it.each([
    ["does not compile", "import { x } from", /SyntaxError|Unexpected/],
    ["never gets ready", "setInterval(() => {}, 1000)", /it did not start in time/],
  ])("since it %s leaves nobody waiting", async (_what, source, why) => {
    const pages = begin(source, { start: 300 });
    expect(await ask(pages, "/a")).toBeInstanceOf(BusyError);
    expect(await ask(pages, "/b")).toBeInstanceOf(BusyError);
    expect(vi.mocked(console.error).mock.calls[0]?.[0]).toMatch(why);
  });
});
