import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** A project that another user installed, as far as the doctor needs it. */
function installedByAnother(): string {
  const root = fresh();
  const plain = readdirSync("lib/doctor").filter((name) => name.endsWith(".mjs"));
  for (const file of ["package.json", "package-lock.json", "run.mjs", ...plain.map((name) => `lib/doctor/${name}`)])
    cpSync(file, join(root, file));
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  for (const folder of ["", "node_modules", "node_modules/.cache"]) chmodSync(join(root, folder), 0o555);
  return root;
}

/** Root may write everywhere, so it asks as nobody. */
function asAnother(root: string, ...args: string[]) {
  const options = { cwd: root, encoding: "utf8", ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) } as const;
  return spawnSync(process.execPath, args, { ...options, env: { NODE_ENV: "test", PATH: process.env.PATH } });
}

describe("in a project that another user installed", () => {
  it("npm run doctor names the folder that it cannot write, and its owner", () => {
    const root = installedByAnother();
    const { stdout, stderr, status } = asAnother(root, "lib/doctor/doctor.mjs");
    chmodSync(join(root, "node_modules/.cache"), 0o755);
    const owner = isRoot ? "root" : `user ${process.getuid?.()}`;
    expect(stderr).toBe("");
    expect(stdout).toContain(
      `  wrong  Settings, build and content could not be looked at: this user cannot write to ${root}/node_modules/.cache, which belongs to ${owner}. Run this as its owner.`,
    );
    expect(status).toBe(1);
  });

  it("npm run doctor says that packages are closed to this user, not that they are missing", () => {
    const root = installedByAnother();
    chmodSync(join(root, "node_modules"), isRoot ? 0o700 : 0);
    const { stdout } = asAnother(root, "lib/doctor/doctor.mjs");
    chmodSync(join(root, "node_modules"), 0o755);
    expect(stdout).toContain(`  wrong  This user may not read ${root}/node_modules. Run this as the user who installed it.`);
    expect(stdout).not.toContain("not installed (");
  });

  it("npm start says that the build is closed to this user, not that there is none", () => {
    const root = installedByAnother();
    cpSync("start.mjs", join(root, "start.mjs"));
    writeFiles(root, { ".generated/server.mjs": "" });
    chmodSync(join(root, ".generated"), isRoot ? 0o700 : 0);
    const { stderr, status } = asAnother(root, "start.mjs");
    chmodSync(join(root, ".generated"), 0o755);
    expect(stderr).toBe(
      `This user may not read ${root}/.generated/server.mjs: run this as the user who built the site, or let this one read it.\n`,
    );
    expect(status).toBe(1);
  });
});
