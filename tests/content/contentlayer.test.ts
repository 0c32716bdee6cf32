import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Change, Project, ROOT } from "../fixtures/project";

const MINUTES = 120_000;

/** Runs the real `contentlayer2 build` over a changed copy of the project. */
function build(change: Change): { status: number | null; output: string } {
  const project = new Project();
  try {
    for (const path of ["lib", "contentlayer.config.ts", "tsconfig.json", "package.json"]) project.copy(path);
    symlinkSync(join(ROOT, "node_modules"), join(project.root, "node_modules"));
    change(project);
    // contentlayer builds the project that PWD names, whatever its working directory is.
    const env = { ...process.env, PWD: project.root };
    const { status, stdout, stderr } = spawnSync("node_modules/.bin/contentlayer2", ["build"], {
      cwd: project.root,
      env,
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  } finally {
    project.delete();
  }
}

it("contentlayer compiles the real content", { timeout: MINUTES }, () => {
  const { status, output } = build(() => {});
  expect(output).toMatch(/Generated \d+ documents/);
  expect(status).toBe(0);
});

it.each<{ wrong: string; change: Change; file: string }>([
  {
    wrong: "a field nobody knows",
    change: (project) => project.replace("content/en/about.md", "\nsection: about\n", "\nsection: about\nauthor: Me\n"),
    file: "en/about.md",
  },
  {
    wrong: "a missing field",
    change: (project) => project.replace("content/en/about.md", "\nsection: about\n", "\n"),
    file: "en/about.md",
  },
  {
    wrong: "a document with another ending",
    change: (project) => project.write("content/en/x.mdx", "Words.\n"),
    file: "en/x.mdx",
  },
  {
    wrong: "a document outside every folder",
    change: (project) => project.write("content/stray.md", "Words.\n"),
    file: "stray.md",
  },
])("contentlayer stops the build and names the file: $wrong", { timeout: MINUTES }, ({ change, file }) => {
  const { status, output } = build(change);
  expect(output).toContain(file);
  expect(status).toBeGreaterThan(0);
});
