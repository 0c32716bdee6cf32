import { existsSync } from "node:fs";
import { memoryOf, SERVER_FLAGS, startUntil, stop } from "./processes";
import { overload, pagesOf, wrongIn } from "./strain";
import { described, rateOf, Traffic } from "./traffic";

// npm run soak — ten minutes of reading and searching at half of what this machine does, then three times as much as it does.
// “-- --minutes 2” is shorter. Ends with 1 when a reader saw an error, memory grew, or searches did not come back.
const PORT = 3481;
const AT_ONCE = 32;
const OVERLOAD_SECONDS = 20;
const RECOVERY_SECONDS = 5;
/** Memory that the collector may hold at one moment and not at another. */
const LOOSE = 1.1;

const minutes = Number(process.argv[process.argv.indexOf("--minutes") + 1]) || 10;
const failures: string[] = [];

if (!existsSync(".documents/manifest.json")) throw new Error("There is no build yet; run “npm run build” first.");
const { child } = await startUntil("node", SERVER_FLAGS, `http://localhost:${PORT}/healthz`, { env: { PORT: String(PORT) } });
try {
  const traffic = new Traffic(PORT, await pagesOf(PORT));
  await traffic.flatOut(AT_ONCE, 10);
  const limit = rateOf(await traffic.flatOut(AT_ONCE, 10));
  console.log(`limit of this machine, readers on it too: ${limit.toFixed(0)} requests a second, one in 20 a search`);
  await soak(traffic, limit / 2);
  await flood(traffic, limit * 3);
} finally {
  await stop(child);
}
for (const failure of failures) console.error(`NOT REACHED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function soak(traffic: Traffic, aSecond: number): Promise<void> {
  const memory: number[] = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    const { pages, searches } = await traffic.atPace(aSecond, 60);
    memory.push(memoryOf(child.pid));
    console.log(`minute ${minute} at ${aSecond.toFixed(0)} a second; memory ${memory.at(-1)?.toFixed(0)} MB`);
    console.log(`  pages: ${described(pages)}\n  searches: ${described(searches)}`);
    for (const wrong of [...wrongIn(pages, [200]), ...wrongIn(searches, [200])]) failures.push(`no errors, but ${wrong}`);
  }
  const third = Math.ceil(memory.length / 3);
  const [first, last] = [mean(memory.slice(0, third)), mean(memory.slice(-third))];
  console.log(`memory in the first third ${first.toFixed(0)} MB, in the last ${last.toFixed(0)} MB`);
  if (last > first * LOOSE) failures.push(`memory grew from ${first.toFixed(0)} to ${last.toFixed(0)} MB`);
}

async function flood(traffic: Traffic, aSecond: number): Promise<void> {
  const { report, standIn, recovered } = await overload(traffic, PORT, aSecond, OVERLOAD_SECONDS);
  console.log(`overload: ${aSecond.toFixed(0)} a second asked for ${OVERLOAD_SECONDS} s`);
  console.log(`  pages: ${described(report.pages)}\n  searches: ${described(report.searches)}`);
  console.log(`  searches answered again after ${recovered.toFixed(1)} s (at most ${RECOVERY_SECONDS} s)`);
  for (const wrong of wrongIn(report.pages, [200])) failures.push(`pages in overload: ${wrong}`);
  for (const wrong of wrongIn(report.searches, [200, 503])) failures.push(`searches in overload: ${wrong}`);
  if (standIn.status !== 503 || !standIn.text.includes('id="all-pages"'))
    failures.push("no list of all pages in place of a search");
  if (recovered > RECOVERY_SECONDS) failures.push(`searches took ${recovered.toFixed(1)} s to come back`);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
