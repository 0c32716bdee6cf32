import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OwnServer, startOwnServer } from "../../fixtures/own-server";

// A machine that only serves, with what docs/operating/one-machine.md says to copy there and nothing else.
const GUIDE = readFileSync("docs/operating/one-machine.md", "utf8");
const COPIED = GUIDE.match(/^rsync -aR (.*) server:/m)?.[1]?.split(" ") ?? [];
const NOBODY = 65_534;

describe("a machine that only serves", () => {
  let folder: string;
  let server: OwnServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "care-steps-serves-"));
    chmodSync(folder, 0o755);
    for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true, preserveTimestamps: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    server = await startOwnServer(folder);
    await server.searches();
  });
  afterAll(async () => {
    await server.stop("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  const doctor = (user: { uid?: number; gid?: number } = {}) =>
    spawnSync(process.execPath, ["lib/doctor/doctor.mjs"], {
      cwd: folder,
      encoding: "utf8",
      env: { NODE_ENV: "production", PATH: process.env.PATH, PORT: String(server.port) },
      ...user,
    });

  test("npm run doctor looks at settings, build and the copy, and finds nothing wrong", () => {
    const { stdout, stderr, status } = doctor();
    expect(stderr).toBe("");
    for (const line of [
      "ok     Only what serves lies here: nothing can be built or checked.",
      "ok     node_modules is what package-lock.json says: 10 packages.",
      `ok     PORT is "${server.port}".`,
      "ok     The build is whole: ",
      `ok     The copy on port ${server.port} serves this build: `,
      `ok     The copy on port ${server.port} answers searches.`,
      "look   Content was not looked at: what checks it is not here.",
    ])
      expect(stdout).toContain(`  ${line}`);
    expect(stdout).not.toMatch(/^ {2}wrong|changed after the build/m);
    expect(status).toBe(0);
  });

  test.runIf(process.getuid?.() === 0)("it says which file this user may not read", () => {
    const manifest = join(folder, ".documents/manifest.json");
    chmodSync(manifest, 0o600);
    const { stdout, status } = doctor({ uid: NOBODY, gid: NOBODY });
    chmodSync(manifest, 0o644);
    expect(stdout).toContain(`  wrong  This user may not read ${manifest}: run this as the user who built the site`);
    expect(status).toBe(1);
  });

  test("it says that what starts the site is missing", () => {
    const start = join(folder, "start.mjs");
    rmSync(start);
    const { stdout, status } = doctor();
    cpSync("start.mjs", start);
    expect(stdout).toContain("  wrong  start.mjs is missing. Copy it here from where the site was built");
    expect(status).toBe(1);
  });
});
