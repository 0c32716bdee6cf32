import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { type Build, measureBuild, measurePlainBuild } from "./build-bench";
import { benchContent } from "./content-bench";
import { lighthouseReports, type PageReport } from "./lighthouse";
import { has, memoryOf, pause, SERVER_FLAGS, startUntil, stop } from "./processes";
import { median, nginxConfig, quantile, requestsPerSecond, steadily } from "./requests";

// npm run bench — figures of this machine, as ratios measured in one run. Nothing here is a test: machines differ.
const ROOT = process.cwd();
const ARTICLE = "/iop";
const PORTS = { ours: 3471, nginx: 3472, next: 3473, large: 3474, browser: 3475, bare: 3476 };
const ROUNDS = 7;
const SECONDS = 2;
const SEARCHES = ["iop", "cravings", "can i keep my job", "detox at home", "how long", "medicne"].map(
  (q) => `/search?q=${encodeURIComponent(q)}`,
);

/** One page of each kind that readers meet first. Results of a search stay out of search engines, which costs them SEO points. */
const FIRST_MET = ["/", ARTICLE, "/next-step", "/next-step/iop-vs-php", "/search?q=iop"];

const at = (port: number, path: string) => `http://localhost:${port}${path}`;
const say = (name: string, value: string, wanted = "") => console.log(`${name.padEnd(46)} ${value.padStart(12)}  ${wanted}`);

async function startOurs(cwd: string, port: number) {
  return startUntil("node", SERVER_FLAGS, at(port, "/healthz"), { cwd, env: { PORT: String(port) } });
}

async function benchServing(): Promise<void> {
  const ours = await startOurs(ROOT, PORTS.ours);
  say("ours: ready to serve", `${(ours.milliseconds / 1000).toFixed(2)} s`, "(at most 2 s)");
  const addresses = SEARCHES.map((path) => at(PORTS.ours, path));
  // A site in use, not one that began a moment ago.
  await steadily(addresses, 25, 6);
  const searches = await steadily(addresses, 50, 20);
  say("search at 50 a second: p50", `${quantile(searches, 0.5).toFixed(1)} ms`, "(at most 5 ms)");
  say("search at 50 a second: p99", `${quantile(searches, 0.99).toFixed(1)} ms`, "(at most 20 ms)");
  if (has("wrk")) await benchRatios();
  else console.log("Ratios skipped: wrk is not installed (Debian: apt-get install wrk nginx-light).");
  say("ours: memory after all this", `${memoryOf(ours.child.pid).toFixed(0)} MB`, "(at most 110 MB)");
  await stop(ours.child);
}

/** Rounds take turns, so that a busy moment of the machine hits all alike. */
async function benchRatios(): Promise<void> {
  const next = await startUntil(
    "node",
    ["node_modules/next/dist/bin/next", "start", "-p", String(PORTS.next)],
    at(PORTS.next, ARTICLE),
  );
  const config = nginxConfig(join(ROOT, ".documents/mirror"), PORTS.nginx);
  const nginx = has("nginx") ? await startUntil("nginx", ["-c", config], at(PORTS.nginx, ARTICLE)) : null;
  if (!nginx) console.log("Ratio to nginx skipped: nginx is not installed (Debian: apt-get install nginx-light).");
  const rates: Record<"ours" | "nginx" | "next", number[]> = { ours: [], nginx: [], next: [] };
  for (const port of [PORTS.ours, PORTS.next]) requestsPerSecond(at(port, ARTICLE), SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(requestsPerSecond(at(PORTS.ours, ARTICLE), SECONDS));
    if (nginx) rates.nginx.push(requestsPerSecond(at(PORTS.nginx, ARTICLE), SECONDS));
    rates.next.push(requestsPerSecond(at(PORTS.next, ARTICLE), SECONDS));
  }
  for (const [name, values] of Object.entries(rates))
    if (values.length > 0) say(`${name}: requests a second (median)`, median(values).toFixed(0));
  if (nginx) say("ours to nginx", ratio(rates.ours, rates.nginx).toFixed(2), "(at least 0.6)");
  say("ours to next start", ratio(rates.ours, rates.next).toFixed(1), "(at least 10)");
  await stop(next.child);
  if (nginx) await stop(nginx.child);
}

/** Neighbouring measurements share the machine's mood, so each is compared with its own neighbour. */
function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((rate, i) => rate / (theirs[i] ?? Number.NaN)));
}

async function benchGrowth(): Promise<void> {
  console.log(
    `The machine is busy with ${loadavg()[0]?.toFixed(1)} tasks before this begins, on ${availableParallelism()} cores.`,
  );
  const builds: Build[] = [];
  for (const count of [100, 1000]) {
    const build = await measureBuild(ROOT, count);
    builds.push(build);
    say(`build with ${build.articles} articles`, `${build.seconds.toFixed(0)} s`, `peak ${build.peak.toFixed(0)} MB`);
  }
  const [small, large] = builds;
  if (!small || !large) return;
  const plain = await measurePlainBuild(ROOT, large);
  say(`plain Next.js with ${plain.articles} articles`, `${plain.seconds.toFixed(0)} s`, `peak ${plain.peak.toFixed(0)} MB`);
  say("our build to the plain one", (large.seconds / plain.seconds).toFixed(1), "(at most 4)");
  say("memory of our build", `${large.peak.toFixed(0)} MB`, "(at most 1500 MB)");
  const exponent = Math.log(large.seconds / small.seconds) / Math.log(large.articles / small.articles);
  say("growth of the build: exponent", exponent.toFixed(2), "(at most 1.05)");
  const server = await startOurs(large.folder, PORTS.large);
  say("ready to serve, 1,000 articles", `${(server.milliseconds / 1000).toFixed(2)} s`, "(at most 2 s)");
  await steadily(
    [...SEARCHES, "/bench/a5", "/bench/a500"].map((path) => at(PORTS.large, path)),
    20,
    5,
  );
  await pause(1000);
  say("memory, 1,000 articles", `${memoryOf(server.child.pid).toFixed(0)} MB`, "(at most 220 MB)");
  await stop(server.child);
}

/** What Lighthouse gives for next to nothing on this machine at this moment: the others cannot be better. */
const BARE = '<!doctype html><html lang="en"><title>Bare</title><meta name="viewport" content="width=device-width"><h1>Bare</h1>';

/** Lighthouse simulates the phone's speed from what it measures here, so a busy machine shows slower pages. */
async function benchLighthouse(): Promise<void> {
  const ours = await startOurs(ROOT, PORTS.ours);
  const bare = createServer((_request, response) => response.setHeader("Content-Type", "text/html").end(BARE)).listen(PORTS.bare);
  try {
    const pages = [at(PORTS.bare, "/"), ...FIRST_MET.map((path) => at(PORTS.ours, path))];
    const [least, ...reports] = await lighthouseReports(pages, PORTS.browser);
    say("Lighthouse, a bare page of HTML: LCP", least?.figures.find(({ name }) => name === "LCP")?.shown ?? "");
    for (const [i, report] of reports.entries()) sayReport(FIRST_MET[i] ?? "", report);
  } finally {
    bare.close();
    await stop(ours.child);
  }
}

function sayReport(path: string, { figures, lost }: PageReport): void {
  for (const { name, shown, reached, limit } of figures)
    say(`Lighthouse ${path}: ${name}`, shown, reached ? limit : `${limit} NOT REACHED`);
  for (const audit of lost) console.log(`  costs points – ${audit}`);
}

const PARTS = { serving: benchServing, lighthouse: benchLighthouse, growth: benchGrowth, content: () => benchContent(ROOT, say) };

if (!existsSync(".documents/manifest.json")) throw new Error("There is no build yet; run “npm run build” first.");
const named = Object.keys(PARTS).filter((part) => process.argv.includes(`--${part}`));
for (const [part, bench] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(part)) await bench();
  else console.log(`${part} skipped (--${named.join(" --")}).`);
}
