import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Lockfile,
  lockfileFaults,
  type Machine,
  missingPackages,
  packagesWithReason,
  productionPackages,
} from "../../fixtures/packages";

/** As it was committed: an install may have changed the file that lies here. */
const LOCKFILE: Lockfile = JSON.parse(committed("package-lock.json") ?? readFileSync("package-lock.json", "utf8"));
const README = readFileSync("README.md", "utf8");
const DIRECT = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies).sort();

/** Packages that run a script when they are installed; none of them runs in production. */
const INSTALL_SCRIPTS = {
  contentlayer2: "looks for a build of its own and says that there is none",
  esbuild: "puts the program for this machine in place",
  protobufjs: "comes with contentlayer2’s tracing; checks how its version is written down",
};

/** Packages that one machine installs for production. A limit is only ever lowered. */
const MOST = 10;

const LINUX = { os: "linux", cpu: "x64", libc: "glibc" };
const MACHINES = [
  LINUX,
  { os: "linux", cpu: "arm64", libc: "musl" },
  { os: "darwin", cpu: "arm64" },
  { os: "win32", cpu: "x64" },
];

/** A file of the last commit; undefined where there is no git, as in an archive. */
function committed(file: string): string | undefined {
  try {
    return execFileSync("git", ["show", `HEAD:./${file}`], {
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return undefined;
  }
}

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

  it("takes what lies inside another package’s archive from there", () => {
    const faults = lockfileFaults(changed("zod", { integrity: undefined, inBundle: true }), INSTALL_SCRIPTS);
    expect(faults).toEqual([]);
  });

  it("holds the builds for every kind of machine", () => {
    expect(missingPackages(LOCKFILE)).toEqual([]);
    for (const { os, cpu } of MACHINES)
      expect(Object.keys(LOCKFILE.packages).filter((path) => path.includes(`/cli-${os}-${cpu}`))).not.toEqual([]);
  });

  it.each(["@biomejs/cli-darwin-arm64", "@rollup/rollup-win32-x64-msvc", "@next/swc-linux-x64-musl", "react"])(
    "without %s is refused",
    (name) => {
      const { [`node_modules/${name}`]: _gone, ...packages } = LOCKFILE.packages;
      expect(missingPackages({ packages }).join()).toContain(`: ${name}`);
    },
  );

  it("with one more script at installing is refused, and a reason that no package needs any more too", () => {
    expect(lockfileFaults(changed("zod", { hasInstallScript: true }), INSTALL_SCRIPTS)).toEqual([
      "zod runs a script when it is installed",
    ]);
    expect(lockfileFaults(LOCKFILE, { ...INSTALL_SCRIPTS, left: "gone" })).toEqual(["left runs no script any more"]);
  });
});

describe("the packages that run in production", () => {
  it("are those that the README gives a reason for", () => {
    expect(Object.keys(LOCKFILE.packages[""]?.dependencies ?? {}).sort()).toEqual(packagesWithReason(README));
    expect(DIRECT).toEqual(packagesWithReason(README));
  });

  it.each([
    ["a line without a reason", (text: string) => text.replace(/\| `zod` \|.*\|/, "| `zod` | |")],
    ["a package that is gone", (text: string) => text.replace("| `zod` |", "| `zod`, `left` |")],
    ["a line less", (text: string) => text.replace(/\| `stemmer` .*\n/, "")],
  ])("are not what a README says with %s", (_what, change) => {
    const altered = change(README);
    expect(altered).not.toBe(README);
    expect(packagesWithReason(altered)).not.toEqual(DIRECT);
  });

  it("are few, with all that they bring, on each kind of machine", () => {
    for (const machine of MACHINES) {
      const all = productionPackages(LOCKFILE, machine);
      expect(all.length).toBeLessThanOrEqual(MOST);
      expect(DIRECT.filter((name) => !all.includes(name))).toEqual([]);
    }
  });

  it("are those of the machine, and those that a package can do without when they are locked", () => {
    const nice = (machine: Machine) => productionPackages(LOCKFILE, machine).filter((name) => name.includes("/nice-"));
    expect(nice(LINUX)).toEqual(["@napi-rs/nice-linux-x64-gnu"]);
    expect(nice({ os: "darwin", cpu: "arm64" })).toEqual(["@napi-rs/nice-darwin-arm64"]);
    const more = { "": { dependencies: { a: "1" } }, "node_modules/a": { dependencies: { b: "1" } }, "node_modules/b": {} };
    expect(productionPackages({ packages: more }, LINUX)).toEqual(["a", "b"]);
  });

  it("are not what builds the site", () => {
    const all = productionPackages(LOCKFILE, LINUX);
    expect(all.filter((name) => /^(?:next|@next\/.*|contentlayer2|esbuild|tailwindcss|parse5)$/.test(name))).toEqual([]);
  });

  it("run no script when they are installed", () => {
    const scripts = new Set(Object.keys(INSTALL_SCRIPTS));
    expect(productionPackages(LOCKFILE, LINUX).filter((name) => scripts.has(name))).toEqual([]);
  });
});
