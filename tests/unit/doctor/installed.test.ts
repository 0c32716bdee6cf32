import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { tempFolders } from "../../fixtures/temp-folder";

const fresh = tempFolders();
const [FIRST = ""] = JSON.parse(readFileSync("package.json", "utf8")).scripts.build.split(" && ");

it("npm run build says what to do where nothing is installed, and goes on where all is", () => {
  const [, file = ""] = FIRST.split(" ");
  const run = (cwd: string) => spawnSync(process.execPath, [resolve(file)], { cwd, encoding: "utf8" });
  const { status, stderr } = run(fresh());
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "What builds the site is not installed here; run “npm ci --include=dev”.\n",
  });
  expect(run(".").status).toBe(0);
});
