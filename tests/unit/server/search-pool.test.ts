import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BusyError, type SearchLimits, SearchPool } from "@/lib/server/search-pool";
import { SHELL } from "../../fixtures/sample-build";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();

/** A worker that draws as search-worker.ts does, or not: what it is asked says how. */
const WORKER = `
  export async function render({ query }) {
    if (query.includes("loop")) for (;;);
    if (query.includes("never")) await new Promise(() => setInterval(() => {}, 1000));
    if (query.includes("end")) process.exit(1);
    if (query.includes("throw")) setTimeout(() => { throw new Error("thrown"); }) && await new Promise(() => {});
    if (query.includes("slow")) await new Promise((resolve) => setTimeout(resolve, 100));
    return query.includes("error") ? { error: "no page" } : { body: Buffer.from(query) };
  }
`;

let pool: SearchPool | undefined;

/** As short as a busy machine allows. */
const QUICK: SearchLimits = { page: 400, start: 5000, pause: 50 };

function begin(source = WORKER, limits: Partial<SearchLimits> = {}): SearchPool {
  const file = join(folder(), `worker-${Math.random()}.mjs`);
  writeFileSync(file, source);
  pool = new SearchPool(file, SHELL, { ...QUICK, ...limits });
  pool.start();
  return pool;
}

const ask = (search: SearchPool, query: string) =>
  search.render({ query, encoding: "br" }).then(
    (body) => Buffer.from(body).toString(),
    (error: Error) => error,
  );

/** Asks until a page comes, as readers do. */
async function askUntilAnswered(search: SearchPool, query: string): Promise<number> {
  const start = performance.now();
  while ((await ask(search, query)) !== query) await pause(10);
  return performance.now() - start;
}

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(async () => {
  await pool?.stop();
  vi.restoreAllMocks();
});

describe("the search worker", () => {
  it("answers each search with its own page, in the order in which they were asked", async () => {
    const search = begin();
    await askUntilAnswered(search, "warm");
    const queries = ["a slow", "b", "c slow", "d"];
    expect(await Promise.all(queries.map((query) => ask(search, query)))).toEqual(queries);
  });

  it("passes on that a page cannot be drawn, and lives", async () => {
    const search = begin();
    await askUntilAnswered(search, "warm");
    expect(await ask(search, "error")).toMatchObject({ message: "no page" });
    expect(await ask(search, "a")).toBe("a");
    expect(console.error).not.toHaveBeenCalled();
  });

  it("takes a hundred searches that wait, and no more; the others are told at once", async () => {
    const search = begin(WORKER, { page: 20_000 });
    const asked = Array.from({ length: 150 }, (_, i) => ask(search, `${i}`));
    let answered = 0;
    for (const one of asked.slice(0, 100)) one.then(() => (answered += 1));
    expect((await Promise.all(asked.slice(100))).every((answer) => answer instanceof BusyError)).toBe(true);
    expect(answered).toBe(0);
    expect(await ask(search, "after")).toMatchObject({ outcome: "refused" });
    expect(search.waiting).toBe(100);
    await askUntilAnswered(search, "later");
    expect(search).toMatchObject({ waiting: 0, restarts: 0 });
  });
});

describe("a worker that does not answer", () => {
  it.each([
    ["loops for ever", "loop", "the worker did not answer in time"],
    ["never answers", "never", "the worker did not answer in time"],
    ["ends", "end", "worker exited with code: 1"],
    ["throws", "throw", "thrown"],
  ])("since it %s is terminated and replaced; who waits is told so", async (_what, query, why) => {
    const search = begin();
    await askUntilAnswered(search, "warm");
    const start = performance.now();
    const [stuck, behind] = await Promise.all([ask(search, query), ask(search, "behind")]);
    expect(stuck).toBeInstanceOf(BusyError);
    expect(stuck).toMatchObject({ outcome: /loop|never/.test(query) ? "timed_out" : "failed" });
    expect(behind).toBeInstanceOf(BusyError);
    // Long before a worker that starts is given up.
    expect(performance.now() - start).toBeLessThan(QUICK.start);
    await vi.waitFor(() => expect(vi.mocked(console.error).mock.calls).toEqual([[`Search broke: ${why}`]]));
    await askUntilAnswered(search, "again");
    expect(search).toMatchObject({ waiting: 0, restarts: 1 });
  });

  it("gives up on who waits too long behind others, without being terminated", async () => {
    const search = begin(WORKER, { page: 1000 });
    await askUntilAnswered(search, "warm");
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => ask(search, `${i} slow`)));
    expect(answers[0]).toBe("0 slow");
    expect(answers.at(-1)).toMatchObject({ outcome: "timed_out" });
    expect(console.error).not.toHaveBeenCalled();
    expect(await ask(search, "after")).toBe("after");
  });

  it("is replaced later and later while it goes on failing", async () => {
    const search = begin();
    await askUntilAnswered(search, "warm");
    for (const failures of [1, 2, 3, 4]) {
      await ask(search, "end");
      // Timers may be early by a millisecond or two.
      expect(await askUntilAnswered(search, "a")).toBeGreaterThan(QUICK.pause * 2 ** (failures - 1) - 10);
    }
  });

  it.each([
    ["does not compile", "import { x } from", 5000, /SyntaxError|Unexpected/],
    ["never gets ready", "setInterval(() => {}, 1000); await new Promise(() => {});", 300, /did not answer in time/],
  ])("since it %s leaves nobody waiting", async (_what, source, start, why) => {
    const search = begin(source, { start });
    expect(await ask(search, "a")).toBeInstanceOf(BusyError);
    expect(await ask(search, "b")).toBeInstanceOf(BusyError);
    await vi.waitFor(() => expect(vi.mocked(console.error).mock.calls[0]?.[0]).toMatch(why), 5000);
  });

  const STARTS_IN = 3000;

  it("keeps a reader no longer while it starts than it may take for a page", async () => {
    const search = begin(`await new Promise((resolve) => setTimeout(resolve, ${STARTS_IN}));${WORKER}`, { page: 200 });
    const start = performance.now();
    expect(await ask(search, "early")).toBeInstanceOf(BusyError);
    expect(performance.now() - start).toBeLessThan(STARTS_IN);
    await askUntilAnswered(search, "later");
    expect(console.error).not.toHaveBeenCalled();
  });
});
