import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lockfile, lockfileFaults, packagesWithReason, productionPackages } from "../../fixtures/packages";

const LOCKFILE: Lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const README = readFileSync("README.md", "utf8");
const DIRECT = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies).sort();

/** Packages that run a script when they are installed; none of them runs in production. */
const INSTALL_SCRIPTS = {
  contentlayer2: "looks for a build of its own and says that there is none",
  esbuild: "puts the program for this machine in place",
  protobufjs: "comes with contentlayer2’s tracing; checks how its version is written down",
};

/** All packages that production installs, those of other machines included. A limit is only ever lowered. */
const MOST = 95;

/** The lockfile with one package changed. */
function changed(name: string, change: object): Lockfile {
  return {
    packages: { ...LOCKFILE.packages, [`node_modules/${name}`]: { ...LOCKFILE.packages[`node_modules/${name}`], ...change } },
  };
}

describe("the lockfile", () => {
  it("takes every package from the registry, whole, and lets few run a script", () => {
    expect(Object.keys(LOCKFILE.packages).length).toBeGreaterThan(100);
    expect(lockfileFaults(LOCKFILE, INSTALL_SCRIPTS)).toEqual([]);
  });

  it.each([
    ["another host", { resolved: "https://example.org/zod.tgz" }, "comes from https://example.org/zod.tgz"],
    [
      "a host that begins like the registry",
      { resolved: "https://registry.npmjs.org.evil/z.tgz" },
      "comes from https://registry.npmjs.org.evil/z.tgz",
    ],
    ["plain HTTP", { resolved: "http://registry.npmjs.org/zod.tgz" }, "comes from http://registry.npmjs.org/zod.tgz"],
    ["git", { resolved: "git+ssh://git@github.com/x/zod.git#0" }, "comes from git+ssh://git@github.com/x/zod.git#0"],
    ["a file", { resolved: "file:../zod" }, "comes from file:../zod"],
    ["a folder", { link: true }, "is a link to a folder"],
    ["nothing that proves it", { integrity: undefined }, "has no SHA-512 of what it must be"],
    ["a weak proof", { integrity: "sha1-0000000000000000000000000000" }, "has no SHA-512 of what it must be"],
    ["an address as its version", { version: "https://example.org/zod" }, "has no plain version: https://example.org/zod"],
  ])("with a package from %s is refused", (_what, change, fault) => {
    expect(lockfileFaults(changed("zod", change), INSTALL_SCRIPTS)).toEqual([`node_modules/zod ${fault}`]);
  });

  it("with one more script at installing is refused, and a reason that no package needs any more too", () => {
    expect(lockfileFaults(changed("zod", { hasInstallScript: true }), INSTALL_SCRIPTS)).toEqual([
      "zod runs a script when it is installed",
    ]);
    expect(lockfileFaults(LOCKFILE, { ...INSTALL_SCRIPTS, left: "gone" })).toEqual(["left runs no script any more"]);
  });
});

describe("the packages that run in production", () => {
  it("are those that the README gives a reason for, as npm lists them", () => {
    const listed = JSON.parse(execFileSync("npm", ["ls", "--omit=dev", "--json", "--package-lock-only"], { encoding: "utf8" }));
    expect(Object.keys(listed.dependencies).sort()).toEqual(packagesWithReason(README));
    expect(DIRECT).toEqual(packagesWithReason(README));
  });

  it.each([
    [
      "a line without a reason",
      (text: string) => text.replace("| `zod` | checks settings, content and the build's manifest |", "| `zod` | |"),
    ],
    ["a package that is gone", (text: string) => text.replace("| `zod` |", "| `zod`, `left` |")],
    ["a line less", (text: string) => text.replace(/\| `uqr` .*\n/, "")],
  ])("are not what a README says with %s", (_what, change) => {
    const altered = change(README);
    expect(altered).not.toBe(README);
    expect(packagesWithReason(altered)).not.toEqual(DIRECT);
  });

  it("are few, with all that they bring", () => {
    const all = productionPackages(LOCKFILE);
    console.log(`${DIRECT.length} packages run in production; with all that they bring ${all.length} (at most ${MOST})`);
    expect(all.length).toBeLessThanOrEqual(MOST);
    expect(DIRECT.filter((name) => !all.includes(name))).toEqual([]);
  });

  it("run no script when they are installed", () => {
    const scripts = new Set(Object.keys(INSTALL_SCRIPTS));
    expect(productionPackages(LOCKFILE).filter((name) => scripts.has(name))).toEqual([]);
  });
});
