import { execFileSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateContent, generateProject } from "./generate";
import { median } from "./requests";

type Say = (name: string, value: string, wanted?: string) => void;

const MORE = 5000;
const ROUNDS = 3;

/** What editors wait for: the check and the compiler, from nothing and again, and the check of a far larger site. */
export function benchContent(root: string, say: Say): void {
  const copy = generateProject(root, 0);
  const npm = (...words: string[]) => secondsOf(copy, "npm", ["run", "--silent", ...words]);
  say("npm run content, from nothing", inSeconds(npm("content")), "(at most 6 s)");
  const checks = Array.from({ length: ROUNDS }, () => npm("check:content"));
  say("npm run check:content, nothing changed", inSeconds(median(checks)), "(at most 3 s)");
  const edits = Array.from({ length: ROUNDS }, () => {
    appendFileSync(join(copy, "content/en/about.md"), "\n");
    return npm("content");
  });
  say("npm run content, one article changed", inSeconds(median(edits)), "(at most 2.5 s)");
  rmSync(copy, { recursive: true });
  benchLarge(root, say);
}

function benchLarge(root: string, say: Say): void {
  const folder = generateContent(root, MORE);
  const run = (...words: string[]) =>
    execFileSync(process.execPath, ["run.mjs", "tests/load/check-command.ts", folder, ...words], { cwd: root, encoding: "utf8" });
  run("--publish");
  for (const what of ["from nothing", "nothing changed"]) {
    const start = performance.now();
    const [, peak = ""] = run().match(/^peak: (\d+)$/m) ?? [];
    const seconds = inSeconds((performance.now() - start) / 1000);
    say(`check of ${MORE} more articles, ${what}`, seconds, `peak ${peak} MB (at most 1,000 MB)`);
  }
  rmSync(folder, { recursive: true });
}

function secondsOf(cwd: string, command: string, words: readonly string[]): number {
  const start = performance.now();
  execFileSync(command, words, { cwd, env: { ...process.env, PWD: cwd }, stdio: ["ignore", "ignore", "inherit"] });
  return (performance.now() - start) / 1000;
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
