import { execFileSync, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "./generate";
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
  const start = performance.now();
  const peak = await runBuild(folder);
  return { folder, articles, seconds: (performance.now() - start) / 1000, peak };
}

function runBuild(cwd: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", "build"], {
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
