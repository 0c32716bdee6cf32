import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { RELEASES } from "@/lib/doctor/node-releases.mjs";
import { hasPrograms, MACHINE, programOf } from "./program";

// npm run test:nodes — the unit tests, and a smoke test of the built site, on each release line of Node.js that we support.
// npm has the programs; they are kept outside the project, so that each is fetched once.

/** What “engines” in package.json and the README promise. */
const LINES = RELEASES.map(({ line }) => line);

interface Outcome {
  readonly version: string;
  readonly part: string;
  readonly passed: boolean;
  readonly seconds: number;
}

function run(program: string, version: string, part: string, args: readonly string[]): Outcome {
  const start = performance.now();
  // Whatever a test starts as “node” is the same program.
  const PATH = [dirname(program), process.env.PATH].join(delimiter);
  const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, PATH } });
  return { version, part, passed: status === 0, seconds: (performance.now() - start) / 1000 };
}

function testOn(line: number): Outcome[] {
  const program = programOf(line);
  if (!program) throw new Error(`npm has no Node.js for ${MACHINE}`);
  const version = execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
  console.log(`\nNode.js ${version}`);
  return [
    run(program, version, "unit tests", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "--reporter=dot"]),
    run(program, version, "smoke test of the built site", ["--import", "tsx", "tests/nodes/smoke.ts"]),
  ];
}

function testAll(): void {
  if (!hasPrograms()) {
    console.log(`npm has no Node.js for ${MACHINE}: skipped.`);
    return;
  }
  if (!existsSync(".documents/manifest.json")) throw new Error("There is no build here; run “npm run build” first.");
  const outcomes = LINES.flatMap(testOn);
  console.log("");
  for (const { version, part, passed, seconds } of outcomes)
    console.log(`${version.padEnd(9)} ${passed ? "passed" : "FAILED"} ${seconds.toFixed(0).padStart(4)} s  ${part}`);
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}

testAll();
