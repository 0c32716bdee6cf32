import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Project, ROOT } from "../fixtures/project";
import { ALL } from "../fixtures/scope";

const MINUTES = 300_000;

const KIND = `import { z } from "zod";
import { prose, slug, sourceIds } from "../schema/common";
import { defineKind } from "./kind";

export const Myth = defineKind({
  type: "Myth",
  collection: "myths",
  folder: "data/myths",
  format: "yaml",
  schema: z.strictObject({
    id: slug.describe("The myth's id."),
    said: prose.describe("What people say."),
    sources: sourceIds.describe("Ids of the sources that say otherwise."),
  }),
});
`;

/** Runs a command of the copied project, and gives what it printed. */
function run({ root }: Project, ...words: string[]): string {
  try {
    return execFileSync(process.execPath, words, {
      cwd: root,
      env: { ...process.env, PWD: root },
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return stdout + stderr;
  }
}

it.runIf(ALL)(
  "a new kind of data is three files: its entry, its line in the registry, and the data",
  { timeout: MINUTES },
  () => {
    const project = Project.small();
    try {
      for (const path of ["lib", "run.mjs", "contentlayer.config.ts", "tsconfig.json", "package.json", "package-lock.json"])
        project.copy(path);
      symlinkSync(join(ROOT, "node_modules"), join(project.root, "node_modules"));
      project.write("lib/content/kinds/myth.ts", KIND);
      project.replace("lib/content/kinds/index.ts", " } as const;", ", Myth } as const;");
      project.append("lib/content/kinds/index.ts", 'import { Myth } from "./myth";\n');
      project.write("content/data/myths/pain.yaml", "id: pane\nsaid: Detocks hurts. Call 1-202-555-0199.\nsources: [nobody]\n");
      const check = () => run(project, "run.mjs", "lib/content/commands/check.ts");
      expect(about(check())).toEqual(["file-name", "phone-numbers", "sources", "spelling"]);
      project.write("content/data/myths/pain.yaml", "id: pain\nsaid: Detox hurts.\nsources: [adv-iop]\n");
      expect(about(check())).toEqual([]);
      run(project, "node_modules/contentlayer2/bin/cli.cjs", "build");
      expect(JSON.parse(project.read(".contentlayer/generated/Myth/_index.json"))).toMatchObject([
        { id: "pain", said: "Detox hurts." },
      ]);
      expect(project.read(".contentlayer/generated/types.d.ts")).toContain("/** What people say. */");
    } finally {
      project.delete();
    }
  },
);

/** The rules that speak of the new file. */
function about(lines: string): (string | undefined)[] {
  return [...lines.matchAll(/^content\/data\/myths\/pain\.yaml:\d+:\d+ ([a-z-]+) /gm)].map(([, rule]) => rule).sort();
}
