import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { NODE_BUNDLE } from "@/lib/build/bundle-server";
import { isRead } from "@/lib/content/compile/facts";
import { readAhead } from "@/lib/content/read-ahead";
import { Project, ROOT } from "../fixtures/project";

/** Beside the packages that the threads load. */
const BUNDLE = join(ROOT, "node_modules/.cache/care-steps", `read-ahead-${process.pid}.mjs`);
const names = (kind: string) => Array.from({ length: 150 }, (_, i) => `content/data/terms/${kind}-${i}.yaml`);

/** Terms that nobody has read before, since each run has others. */
function addTerms(project: Project, files: readonly string[]): void {
  for (const [i, file] of files.entries())
    project.write(file, `id: ${i}\nterm: Word ${i}\ndefinition: "Run ${process.pid} at ${Date.now()}."\nsources: []\n`);
}

/** How many of some files were read, before and after reading ahead. */
async function readBy(module: string, files: readonly string[]): Promise<[before: number, after: number]> {
  const project = Project.small();
  try {
    addTerms(project, files);
    const count = () => files.filter((file) => isRead(project.root, file)).length;
    const before = count();
    await readAhead(project.root, module);
    return [before, count()];
  } finally {
    project.delete();
  }
}

it.runIf(availableParallelism() > 1)(
  "many files that nobody has read are read on all cores, and kept",
  async () => {
    mkdirSync(join(BUNDLE, ".."), { recursive: true });
    await build({ ...NODE_BUNDLE, entryPoints: [join(ROOT, "lib/content/read-ahead.ts")], outfile: BUNDLE });
    try {
      expect(await readBy(BUNDLE, names("many"))).toEqual([0, 150]);
    } finally {
      rmSync(BUNDLE);
    }
  },
  60_000,
);

it("what was not bundled is left to who reads it", async () => {
  expect(await readBy(import.meta.url, names("source"))).toEqual([0, 0]);
});
