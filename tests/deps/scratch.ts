import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SETTING_NAMES } from "@/lib/server/settings";
import type { Step } from "./verdict";

const LINES_OF_ERROR = 5;

/**
 * Copies a checkout as it is now, without what git ignores.
 * @param root the project's folder
 * @returns the copy, outside the checkout
 */
export function copyCheckout(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), "care-steps-deps-"));
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of list.split("\0").filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  return copy;
}

/** The site's own settings, since the same site is built twice. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTING_NAMES.includes(name))) as NodeJS.ProcessEnv;
}

/**
 * Runs a command in the copy, without showing what it says.
 * @param said picks from all that it said what a failure is told with; the last lines unless told otherwise
 */
export async function step(name: string, copy: string, command: string, said = lastLines): Promise<Step> {
  const start = performance.now();
  process.stdout.write(`${name} …\n`);
  const child = spawn(command, { cwd: copy, shell: true, env: { ...plainEnvironment(), NO_COLOR: "1" } });
  let all = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (all += text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  return { name, passed: code === 0, seconds: (performance.now() - start) / 1000, said: code === 0 ? [] : said(all) };
}

function lastLines(text: string): string[] {
  return text.trim().split("\n").slice(-LINES_OF_ERROR);
}

/** Names of the tests that failed, from vitest's own lines; when it failed otherwise, its last lines. */
export function failedTests(text: string): string[] {
  const names = [...text.matchAll(/^\s*FAIL\s+(.*)$/gm)].map(([, name = ""]) => name.trim());
  return names.length > 0 ? [...new Set(names)] : lastLines(text);
}

/** Puts versions into the copy's package.json and lock file, as one who takes the update does. */
export function pin(copy: string, versions: ReadonlyMap<string, string>): Promise<Step> {
  const wanted = [...versions].map(([name, version]) => `${name}@${version}`).join(" ");
  rmSync(join(copy, "node_modules"), { recursive: true, force: true });
  return step(`lock file with ${wanted}`, copy, `npm install --package-lock-only --save-exact ${wanted}`);
}

/** The version of each package that a copy asks for. */
export function pinnedIn(folder: string): ReadonlyMap<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return new Map(Object.entries<string>({ ...dependencies, ...devDependencies }));
}
