import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { tempFolders } from "../../fixtures/temp-folder";

const fresh = tempFolders();

it("npm run doctor works where nothing is installed, no npm and no git either, and says so", () => {
  const root = fresh();
  const plain = readdirSync("lib/doctor").filter((name) => name.endsWith(".mjs"));
  for (const file of ["package.json", "package-lock.json", "run.mjs", ...plain.map((name) => `lib/doctor/${name}`)])
    cpSync(file, join(root, file));
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(root, "lib/doctor/doctor.mjs")], {
    cwd: root,
    encoding: "utf8",
    env: { NODE_ENV: "test", PATH: root },
  });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^This machine\n {2}\w+ +Node\.js \d/);
  expect(stdout).toMatch(/^ {2}wrong {2}npm is not found\./m);
  expect(stdout).toMatch(/^ {2}look {3}git says nothing about this folder \(it is not installed\)/m);
  expect(stdout).toMatch(/^ {2}wrong {2}\d+ packages are not installed \(.*\)\. Run “npm ci --include=dev”\.$/m);
  expect(stdout).toMatch(
    /^ {2}wrong {2}Settings, build and content could not be looked at: Cannot find package 'esbuild'.* Run “npm ci --include=dev”/m,
  );
  expect(stdout).toMatch(/\n\d+ things wrong: begin with the first\..*\n$/);
  expect(status).toBe(1);
});
