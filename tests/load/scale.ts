import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { measureBuild } from "./build-bench";
import { memoryOf, pause, SERVER_FLAGS, startUntil, stop } from "./processes";
import { quantile, steadily } from "./requests";

// npm run scale -- 1000 5000 — what a site with so many more articles costs: docs/operating/scale.md. Takes more than an hour.
// “-- 1000 --built” measures again what an earlier run built and left because of “-- --keep”.
const PORT = 3491;
const QUERIES = ["iop", "cravings", "can i keep my job", "detox at home", "how long", "medicne"];
const SEARCHES = QUERIES.map((q) => `http://localhost:${PORT}/search?q=${encodeURIComponent(q)}`);

const say = (name: string, value: string) => console.log(`  ${name.padEnd(44)} ${value}`);
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

for (const count of counts()) await measure(count);

function counts(): number[] {
  const given = process.argv
    .slice(2)
    .map(Number)
    .filter((count) => count > 0);
  return given.length > 0 ? given : [1000, 5000];
}

async function measure(count: number): Promise<void> {
  console.log(`${count} articles more`);
  const folder = process.argv.includes("--built") ? join(process.cwd(), ".bench", String(count)) : await build(count);
  say("documents and files on disk", `${filesIn(folder)} files, ${mb(sizeOf(join(folder, ".documents")))}`);
  saySearchFiles(join(folder, ".generated"));
  await measureServer(folder);
  if (!process.argv.includes("--keep") && !process.argv.includes("--built")) rmSync(folder, { recursive: true, force: true });
}

async function build(count: number): Promise<string> {
  const { folder, articles, seconds, peak } = await measureBuild(process.cwd(), count);
  say(`build of ${articles} articles`, `${seconds.toFixed(0)} s, peak ${peak.toFixed(0)} MB`);
  return folder;
}

function saySearchFiles(folder: string): void {
  for (const name of ["names", "postings", "texts"].map((part) => `search-${part}.json`)) {
    const plain = readFileSync(join(folder, name));
    say(name, `${mb(plain.length)}, ${mb(brotliCompressSync(plain).length)} in brotli`);
  }
}

async function measureServer(cwd: string): Promise<void> {
  const healthz = `http://localhost:${PORT}/healthz`;
  const { child, milliseconds } = await startUntil("node", SERVER_FLAGS, healthz, { cwd, env: { PORT: String(PORT) } });
  try {
    say("ready to serve", `${(milliseconds / 1000).toFixed(2)} s`);
    say("searches answered after", `${((await untilItSearches()) / 1000).toFixed(1)} s`);
    await steadily(SEARCHES, 10, 10);
    for (const pace of [10, 25, 50]) await measureSearches(pace);
    await pause(1000);
    say("memory after all this", `${memoryOf(child.pid).toFixed(0)} MB`);
  } finally {
    await stop(child);
  }
}

/** Milliseconds until a search is answered. */
async function untilItSearches(): Promise<number> {
  const start = performance.now();
  while ((await fetch(`http://localhost:${PORT}/healthz?deep`)).status !== 200) await pause(20);
  return performance.now() - start;
}

async function measureSearches(pace: number): Promise<void> {
  try {
    const times = await steadily(SEARCHES, pace, 10);
    const [p50, p99] = [0.5, 0.99].map((part) => quantile(times, part).toFixed(1));
    say(`search at ${pace} a second: p50, p99`, `${p50} ms, ${p99} ms`);
  } catch (error) {
    // More than can be done is answered with 503.
    say(`search at ${pace} a second`, error instanceof Error ? error.message : String(error));
  }
}

function filesIn(folder: string): number {
  return entriesOf(join(folder, ".documents")).length;
}

function sizeOf(folder: string): number {
  return entriesOf(folder).reduce((sum, file) => sum + statSync(file).size, 0);
}

function entriesOf(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, path, name }) => join(parentPath ?? path, name));
}
