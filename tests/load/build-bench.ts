import { execFileSync, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "./generate";
import { plainProject } from "./plain-project";
import { memoryOfTree } from "./processes";

export interface Build {
  readonly folder: string;
  readonly articles: number;
  readonly seconds: number;
  /** Most memory that the build and all it started held at one time, in MB. */
  readonly peak: number;
}

/** Builds a copy of the project with that many more articles. */
export async function measureBuild(root: string, count: number): Promise<Build> {
  const folder = generateProject(root, count);
  const articles = readdirSync(join(folder, "content/en"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  ).length;
  // New addresses go on the list of what is published, as an editor would put them there.
  execFileSync("npm", ["run", "--silent", "content:publish"], {
    cwd: folder,
    env: { ...process.env, PWD: folder },
    stdio: "ignore",
  });
  return { folder, articles, ...(await timed(folder, ["npm", "run", "--silent", "build"])) };
}

/** Builds a plain Next.js with contentlayer2 of the same articles: what our build's time is compared with. */
export async function measurePlainBuild(root: string, ours: Build): Promise<Build> {
  const folder = plainProject(root, join(ours.folder, "content/en"));
  return { folder, articles: ours.articles, ...(await timed(folder, ["sh", "-c", "npx contentlayer2 build && npx next build"])) };
}

async function timed(folder: string, command: readonly string[]): Promise<Pick<Build, "seconds" | "peak">> {
  const start = performance.now();
  const peak = await runBuild(folder, command);
  return { seconds: (performance.now() - start) / 1000, peak };
}

function runBuild(cwd: string, [program = "", ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, PWD: cwd },
      stdio: ["ignore", "ignore", "inherit"],
    });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, memoryOfTree(child.pid ?? 0));
    }, 250);
    child.once("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve(peak);
      else reject(new Error(`the build in ${cwd} ended with ${code}`));
    });
  });
}
