import { execFile } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Change, Project, ROOT } from "../fixtures/project";
import { some } from "../fixtures/scope";

const MINUTES = 120_000;

interface Build {
  readonly status: unknown;
  readonly output: string;
}

/** Runs the real `contentlayer2 build` over a changed copy of the project. */
async function build(change: Change): Promise<Build> {
  const project = Project.small();
  try {
    for (const path of ["lib", "contentlayer.config.ts", "tsconfig.json", "package.json"]) project.copy(path);
    symlinkSync(join(ROOT, "node_modules"), join(project.root, "node_modules"));
    change(project);
    return await contentlayer(project.root);
  } finally {
    project.delete();
  }
}

function contentlayer(cwd: string): Promise<Build> {
  // contentlayer builds the project that PWD names, whatever its working directory is.
  const env = { ...process.env, PWD: cwd };
  return new Promise((resolve) =>
    execFile("node_modules/.bin/contentlayer2", ["build"], { cwd, env }, (error, out, errors) =>
      resolve({ status: error ? error.code : 0, output: out + errors }),
    ),
  );
}

// That it compiles the real content, the tests themselves rest on: “npm test” begins with it.
const WRONG: readonly { readonly wrong: string; readonly change: Change; readonly file: string }[] = [
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
];

it.concurrent.each(some(WRONG, WRONG.slice(0, 2)))(
  "contentlayer stops the build and names the file: $wrong",
  { timeout: MINUTES },
  async ({ change, file }) => {
    const { status, output } = await build(change);
    expect(output).toContain(file);
    expect(status).toBeGreaterThan(0);
  },
);
