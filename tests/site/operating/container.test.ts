import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { freePort } from "../../fixtures/own-server";
import { SERVER_FLAGS } from "../../load/processes";
import { containerFaults, notIgnored, stepsOf } from "./containerfile";
import { servesAfter } from "./serves";

// docs/operating/Containerfile, as far as it runs without a container engine; “npm run test:container” builds and runs the image.
const TEXT = readFileSync("docs/operating/Containerfile", "utf8");

describe("the Containerfile", () => {
  test("copies what is there, runs what package.json has, on a Node.js that gets security fixes", () => {
    expect(containerFaults(TEXT)).toEqual([]);
  });

  test.each([
    ["an old Node.js", "node:24-slim", "node:20-slim", "docker.io/library/node:20-slim gets no security fixes any more"],
    ["another Node.js", "node:24-slim", "node:25-slim", "docker.io/library/node:25-slim is no Node.js that is supported"],
    ["a file that is gone", "start.mjs ./", "begin.mjs ./", "begin.mjs is not there"],
    ["a file that stays outside", "start.mjs ./", ".generated ./", ".generated is not there"],
    ["a stage that is gone", "AS packages", "AS package", "COPY takes from packages, which is no stage before it"],
    ["a script that is gone", "RUN npm run build", "RUN npm run build\nRUN npm run make", "package.json has no script make"],
    ["packages as they come", "RUN npm ci --include=dev", "RUN npm install", "npm install heeds no lock file"],
    ["a setting forgotten", "ARG SITE_CONTACT=\n", "", "SITE_CONTACT cannot be given"],
    ["all rights", "USER node\n", "", "it runs as root"],
    ["all packages", "npm ci --omit=dev", "npm ci", "no stage has production packages alone"],
  ])("with %s is refused", (_what, from, to, fault) => {
    expect(TEXT).toContain(from);
    expect(containerFaults(TEXT.replace(from, to))).toContain(fault);
  });

  test("gets nothing that was made on this machine", () => {
    expect(notIgnored()).toEqual([]);
    expect(notIgnored(["**/*.tsbuildinfo", ".git", ".next"])).toContain("node_modules");
  });
});

test("what the container's last part copies serves the site, with production packages alone", async () => {
  const steps = stepsOf(TEXT);
  const last = steps.filter(({ stage }) => stage === steps.at(-1)?.stage);
  const copies = last.filter(({ word }) => word === "COPY").flatMap(({ words }) => words.slice(0, -1));
  const folder = mkdtempSync(join(tmpdir(), "care-steps-container-"));
  for (const path of copies.map((copy) => copy.replace("/site/", "")))
    for (const part of path === "node_modules" ? productionPackages() : [path]) copyTo(folder, part);
  const [command = []] = last.filter(({ word }) => word === "CMD").map(({ words }) => words);
  expect(command).toEqual(["node", ...SERVER_FLAGS]);
  const given = last.filter(({ word }) => word === "ENV").map(({ words }) => words.join(" ").split("="));
  const env = { ...Object.fromEntries(given), PORT: String(await freePort()) };
  expect(env.NODE_ENV).toBe("production");
  const own = [process.execPath, ...command.slice(1)];
  await servesAfter(own, folder, env).finally(() => rmSync(folder, { recursive: true, force: true }));
});

/** What “npm ci --omit=dev” brings, as paths in the project. */
function productionPackages(): string[] {
  const list = execFileSync("npm", ["ls", "--omit=dev", "--all", "--parseable"], { encoding: "utf8" });
  const paths = [...new Set(list.trim().split("\n"))].map((path) => relative(resolve("."), path)).filter(Boolean);
  // A package inside another one comes with it.
  return paths.filter((path) => path.lastIndexOf("node_modules") === 0);
}

/** Hard links where the disk allows them, since it is hundreds of megabytes. */
function copyTo(folder: string, path: string): void {
  const parent = join(folder, dirname(path));
  mkdirSync(parent, { recursive: true });
  try {
    execFileSync("cp", ["-al", path, parent], { stdio: "ignore" });
  } catch {
    rmSync(join(folder, path), { recursive: true, force: true });
    execFileSync("cp", ["-a", path, parent]);
  }
}
