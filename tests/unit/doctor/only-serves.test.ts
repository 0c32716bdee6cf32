import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fitting } from "@/lib/doctor/fitting.mjs";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const fresh = tempFolders();
const PLAIN = readdirSync("lib/doctor").filter((name) => name.endsWith(".mjs"));
const FINDING = '[{"title":"Build","findings":[{"state":"wrong","what":"It is damaged. Run “npm run build”."}]}]';

/** What is copied to a machine that only serves, but for the packages. */
function carried(): string {
  const root = fresh();
  for (const file of ["package.json", "package-lock.json", "start.mjs", ...PLAIN.map((name) => `lib/doctor/${name}`)])
    cpSync(file, join(root, file));
  const program = `console.log(${JSON.stringify(FINDING)});`;
  writeFiles(root, { ".documents/manifest.json": "{}", ".generated/doctor.mjs": program });
  return root;
}

const run = (root: string, program: string) =>
  spawnSync(process.execPath, [join(root, program)], { cwd: root, encoding: "utf8", env: { NODE_ENV: "test", PATH: root } });
const doctor = (root: string) => run(root, "lib/doctor/doctor.mjs").stdout;

describe("a machine that only serves", () => {
  it("is told only what can be done there", () => {
    const said = doctor(carried());
    expect(said).toContain("ok     Only what serves lies here");
    expect(said).toMatch(/wrong {2}\d+ packages are not installed \(.*\)\. Run “npm ci --omit=dev”\./);
    expect(said).toContain("wrong  It is damaged. Copy the build again from where it was made.");
    expect(said).not.toMatch(/include=dev|git checkout|npm run build/);
  });

  it("is told by name what of the build is missing", () => {
    const root = carried();
    rmSync(join(root, ".generated/doctor.mjs"));
    expect(doctor(root)).toContain(
      "wrong  Settings, build and content could not be looked at: .generated/doctor.mjs is not there. Copy the build again from where it was made, then this again.",
    );
    rmSync(join(root, ".generated"), { recursive: true });
    expect(doctor(root)).toContain("wrong  .generated is missing. Copy it here from where the site was built");
    expect(doctor(root)).not.toMatch(/include=dev|git checkout|run\.mjs/);
  });

  it("says in one line that it does not build", () => {
    const { stderr, status } = run(carried(), "lib/doctor/installed.mjs");
    expect(stderr).toMatch(/^This machine only serves, and nothing can be built here: .*\n$/);
    expect(status).toBe(1);
  });

  it.each([
    [
      "x.json is missing. Bring back with “git checkout -- x.json”.",
      "x.json is missing. Copy it here again from where the site was built.",
    ],
    ["The build is damaged; run “npm run build”. (x)", "The build is damaged; copy the build again from where it was made. (x)"],
    ["“A” stays until “npm run build”.", "“A” stays until it is built anew elsewhere and copied here."],
    [
      "Two disagree. Bring both back with “git checkout”, or run “npm install”.",
      "Two disagree. Copy it here again from where the site was built.",
    ],
  ])("%s", (elsewhere, here) => {
    expect(fitting({ title: "", findings: [{ state: "wrong", what: elsewhere }] }).findings).toEqual([
      { state: "wrong", what: here },
    ]);
  });
});
