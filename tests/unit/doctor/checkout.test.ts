import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkoutFindings, lineEndFindings, statusFindings } from "@/lib/doctor/checkout.mjs";
import { packageFindings } from "@/lib/doctor/packages.mjs";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();

/** A folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const root = fresh();
  writeFiles(root, files);
  return root;
}

describe("a checkout", () => {
  it.each([
    ["a changed file", " M content/en/iop.md", "look", "Changed or new here, and not committed: content/en/iop.md."],
    ["a new file", "?? notes.txt", "look", "Changed or new here, and not committed: notes.txt."],
    ["many of them", " M a\n M b\n M c\n M d", "look", "a, b, c and 1 more."],
    ["a file that is gone", " D lib/site.ts", "wrong", "1 file missing: lib/site.ts. Bring back with “git checkout"],
    ["two files that are gone", " D a\n D package-lock.json", "wrong", "1 file missing: a."],
    ["a merge that is not done", "UU README.md", "wrong", "A merge is not done: README.md."],
  ])("with %s is told", (_what, lines, state, words) => {
    expect(statusFindings(`## main\n${lines}\n`)).toEqual([{ state, what: expect.stringContaining(words) }]);
  });

  it("that is as it was committed is not, and one behind its origin is", () => {
    expect(statusFindings("## main...origin/main\n")).toEqual([]);
    expect(statusFindings("## main...origin/main [ahead 1, behind 3]\n")).toEqual([
      { state: "look", what: expect.stringContaining("3 commits newer were fetched.") },
    ]);
  });

  it("with line ends of Windows is told, but not of files for which they are meant", () => {
    const line = (ends: string, attributes: string, file: string) =>
      `i/lf    w/${ends.padEnd(6)} attr/${attributes.padEnd(16)} \t${file}`;
    const text = [
      line("lf", "text=auto eol=lf", "a"),
      line("crlf", "text=auto eol=lf", "b"),
      line("mixed", "text=auto eol=lf", "c d"),
      line("crlf", "-text", "e"),
    ];
    expect(lineEndFindings(text.join("\n"))).toEqual([{ state: "look", what: expect.stringContaining("in 2 files: b, c d.") }]);
  });

  it("is asked of git itself, and of the folder", () => {
    const root = folderWith({ "a.txt": "a\n", ".gitattributes": "* text=auto eol=lf\n" });
    const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "ignore" });
    expect(checkoutFindings(root).map(({ state }) => state)).toEqual(["wrong", "look"]);
    git("init");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "a");
    writeFiles(root, { "a.txt": "a\r\n", "b.txt": "" });
    const told = checkoutFindings(root).map(({ state, what }) => `${state} ${what}`);
    expect(told).toEqual([
      expect.stringMatching(/^wrong Missing: run\.mjs, start\.mjs, server\.ts and 5 more\./),
      expect.stringMatching(/^look Changed or new here, and not committed: .*b\.txt\./),
      expect.stringMatching(/^look Line ends of Windows in 1 file: a\.txt\./),
    ]);
  });
});

it("one file that is gone is told once, by whom it concerns", () => {
  const root = folderWith({
    "package.json": "{}",
    "package-lock.json": '{"packages":{}}',
    "run.mjs": "",
    "start.mjs": "",
    "server.ts": "",
  });
  const folders = ["app", "components", "content", "lib", "public"];
  writeFiles(root, Object.fromEntries(folders.map((name) => [`${name}/a.txt`, ""])));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "ignore" });
  git("init");
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-m", "a");
  const toldWithout = (path: string) => {
    rmSync(join(root, path), { recursive: true });
    const found = [...checkoutFindings(root), ...packageFindings(root)].filter(({ state }) => state !== "ok");
    git("checkout", "--", ".");
    return found.map(({ state, what }) => `${state} ${what}`);
  };
  expect(toldWithout("package-lock.json")).toEqual([
    "wrong package-lock.json is missing or damaged. Bring back with “git checkout -- package-lock.json”.",
  ]);
  expect(toldWithout("run.mjs")).toEqual([expect.stringMatching(/^wrong 1 file missing: run\.mjs\./)]);
  expect(toldWithout("app")).toEqual([expect.stringMatching(/^wrong 1 file missing: app\/a\.txt\./)]);
});

describe("packages", () => {
  const OWN = JSON.stringify({ dependencies: { a: "1.0.0" }, devDependencies: { b: "2.0.0" } });
  const LOCK = {
    "": { dependencies: { a: "1.0.0" }, devDependencies: { b: "2.0.0" } },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", dev: true },
    "node_modules/b/node_modules/c": { version: "3.0.0", dev: true },
    "node_modules/only-elsewhere": { version: "1.0.0", optional: true, dev: true },
  };
  const installed = (version: string) => JSON.stringify({ version });
  const ALL = {
    "package.json": OWN,
    "package-lock.json": JSON.stringify({ packages: LOCK }),
    "node_modules/a/package.json": installed("1.0.0"),
    "node_modules/b/package.json": installed("2.0.0"),
    "node_modules/b/node_modules/c/package.json": installed("3.0.0"),
  };
  const without = (pattern: RegExp) => Object.fromEntries(Object.entries(ALL).filter(([path]) => !pattern.test(path)));

  it.each([
    ["all that is locked", ALL, "ok", "node_modules is what package-lock.json says: 3 packages."],
    ["none", without(/node_modules/), "wrong", "3 packages are not installed (a, b, c). Run “npm ci --include=dev”."],
    ["only those that serve", without(/node_modules\/b/), "look", "Only the packages that serve are installed"],
    ["one for building missing", without(/\/c\//), "wrong", "1 package for building is not installed (c)."],
    [
      "another version",
      { ...ALL, "node_modules/a/package.json": installed("0.9.0") },
      "wrong",
      "is not what package-lock.json says: 1 package (a).",
    ],
    ["a damaged one", { ...ALL, "node_modules/a/package.json": "{" }, "wrong", "1 package is not installed (a)"],
    [
      "a lock file behind",
      { ...ALL, "package.json": OWN.replace("1.0.0", "1.1.0") },
      "wrong",
      "package.json and package-lock.json disagree about a.",
    ],
    [
      "a damaged lock file",
      { ...ALL, "package-lock.json": "<<<<<<<" },
      "wrong",
      "package-lock.json is missing or damaged. Bring back with “git checkout -- package-lock.json”.",
    ],
    ["no lock file", without(/lock/), "wrong", "package-lock.json is missing or damaged."],
    ["neither", {}, "wrong", "package.json and package-lock.json are missing or damaged."],
  ])("with %s", (_what, files, state, words) => {
    expect(packageFindings(folderWith(files))).toEqual([{ state, what: expect.stringContaining(words) }]);
  });
});
