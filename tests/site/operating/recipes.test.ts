import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { freePort } from "../../fixtures/own-server";
import { has, pause, SERVER_FLAGS } from "../../load/processes";
import { copyBuild } from "./copies";
import { read } from "./readers";

// The recipes of docs/operating, as far as they run without systemd and without a container engine.
const UNIT = readFileSync("docs/operating/care-steps@.service", "utf8");
const CONTAINER = readFileSync("docs/operating/Containerfile", "utf8");
const SCRIPTS: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

const valuesOf = (name: string) => [...UNIT.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value = ""]) => value);
const linesOf = (word: string) => [...CONTAINER.matchAll(new RegExp(`^${word} (.*)$`, "gm"))].map(([, rest = ""]) => rest);
const pairsOf = (lines: readonly string[]) => Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));

/** Starts a command in a folder with nothing else in its environment, and asks it for pages and a search. */
async function servesAfter(command: readonly string[], cwd: string, env: Record<string, string>): Promise<void> {
  const [, ...args] = command;
  const child = spawn(process.execPath, args, { cwd, env: env as NodeJS.ProcessEnv });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (log += text));
  try {
    while (!log.includes("Ready")) {
      expect(child.exitCode, log).toBeNull();
      await pause(50);
    }
    const port = Number(env.PORT);
    expect(await (await fetch(`http://localhost:${port}/healthz`)).text()).toBe("ok\n");
    // The worker may still be starting.
    const searched = async () => (await fetch(`http://localhost:${port}/healthz?deep`)).status;
    await expect.poll(searched, { timeout: 30_000, message: log }).toBe(200);
    for (const page of ["/iop", "/search?q=cravings"]) expect(await read(port, page, "br"), log).toContain("Your next step");
    expect(log.trim().split("\n")).toHaveLength(1);
  } finally {
    child.kill("SIGKILL");
  }
}

test("the unit's start line serves the site, with the flags of npm start", async () => {
  const port = String(await freePort());
  const env = pairsOf(valuesOf("Environment").map((line) => line.replace("%i", port)));
  const command = (valuesOf("ExecStart")[0] ?? "").split(" ");
  expect(command.slice(1)).toEqual([...SERVER_FLAGS]);
  expect(Object.keys(env)).toEqual(["NODE_ENV", "PORT", "BEHIND_TLS"]);
  const copy = copyBuild();
  await servesAfter(command, copy, env).finally(() => rmSync(copy, { recursive: true, force: true }));
});

test("systemd finds no fault in the unit", ({ skip }) => {
  skip(!has("systemd-analyze"), "systemd-analyze is not installed");
  const folder = mkdtempSync(join(tmpdir(), "care-steps-unit-"));
  const file = join(folder, "care-steps@3001.service");
  // What this machine may lack: the user, the folder, and Node.js in that place.
  writeFileSync(file, UNIT.replace("/usr/bin/node", process.execPath).replace(/^(User|WorkingDirectory)=.*$/gm, ""));
  const said = execFileSync("sh", ["-c", `systemd-analyze verify --man=no "${file}" 2>&1 || true`], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(said.split("\n").filter((line) => line.includes("care-steps"))).toEqual([]);
});

test("the container's first part copies what is there and runs what package.json has", () => {
  const sources = linesOf("COPY")
    .filter((line) => !line.startsWith("--from"))
    .flatMap((line) => line.split(" ").slice(0, -1));
  expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  const scripts = linesOf("RUN").flatMap((line) => line.match(/^npm run (\S+)/)?.[1] ?? []);
  expect(scripts).toEqual(["build"]);
  expect(scripts.filter((name) => !SCRIPTS[name])).toEqual([]);
  expect(linesOf("ARG")).toEqual(["SITE_URL", "SITE_NAME", "SITE_PUBLISHER", "SITE_CONTACT"]);
});

test("what the container's second part copies serves the site, with production packages alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "care-steps-container-"));
  const copied = linesOf("COPY").flatMap((line) => line.match(/^--from=build \/site\/(\S+) \.\/\1$/)?.[1] ?? []);
  expect(copied).toContain("node_modules");
  expect(copied).not.toContain(".next");
  for (const name of copied.filter((name) => name !== "node_modules")) copyTo(folder, name);
  if (copied.includes("node_modules")) for (const path of productionPackages()) copyTo(folder, path);
  const command: string[] = JSON.parse(linesOf("CMD")[0] ?? "[]");
  expect(command).toEqual(["node", ...SERVER_FLAGS]);
  const env = { ...pairsOf(linesOf("ENV")), PORT: String(await freePort()) };
  await servesAfter(command, folder, env).finally(() => rmSync(folder, { recursive: true, force: true }));
});

/** What “npm prune --omit=dev” leaves, as paths in the project. */
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
