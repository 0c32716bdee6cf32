import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
/** Stands in for the site, and says which process it is. */
const STAND_IN = 'console.log("Ready", process.pid); setInterval(() => {}, 1000);';

it("npm run serve hands SIGTERM on to the site, and does not leave it behind", async () => {
  const root = fresh();
  const own = JSON.parse(readFileSync("package.json", "utf8"));
  const scripts = { ...own.scripts, build: "true" };
  writeFiles(root, { "package.json": JSON.stringify({ ...own, scripts }), "start.mjs": STAND_IN });
  const child = spawn("npm", ["run", "serve"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  let out = "";
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    out += text;
    if (/Ready \d+\n/.test(out)) break;
  }
  const site = Number(out.match(/Ready (\d+)/)?.[1]);
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  try {
    await expect.poll(() => isThere(site), { timeout: 3000 }).toBe(false);
  } finally {
    if (isThere(site)) process.kill(site, "SIGKILL");
  }
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
