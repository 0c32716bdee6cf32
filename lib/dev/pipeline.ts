import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildScript } from "@/lib/build/bundle-script";
import { checkProject, type Project, readProject } from "@/lib/content/check-files";
import { runContentlayer } from "@/lib/content/compile/run-contentlayer";
import { today } from "@/lib/content/freshness";
import { ContentError, type Problem } from "@/lib/content/problem";
import { SETTING_FILES } from "@/lib/content/settings";
import { generate } from "@/lib/page/generate";

/** What of the site has to be made anew. */
export type Stage = "content" | "script";

/** What a change needs, by the file that changed; nothing where Next.js sees to it. */
export function stagesOf(file: string): readonly Stage[] {
  if (file.startsWith("content/")) return ["content", "script"];
  return /^(?:components|lib\/search)\//.test(file) ? ["script"] : [];
}

/**
 * Compiles the content, and writes what the search is made of; what a build would refuse is made all the same, as far as
 * pages fit together.
 * @returns what is wrong in the content
 */
export async function makeContent(root: string): Promise<readonly Problem[]> {
  try {
    const project = readProject(root);
    if (project.problems.length === 0) await compile(project);
    return checkProject(project, { day: today() }).warnings;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}

async function compile({ root, files, content }: Project): Promise<void> {
  const run = runContentlayer(
    root,
    files.map(({ file }) => file),
  );
  generate(root, content);
  await run.done;
  stampSettings(root);
}

/** Bundles the elements, and the search with its index. */
export async function makeScript(root: string): Promise<void> {
  await buildScript(root);
}

const COMPILED = ".contentlayer/generated/index.mjs";

/** Pages read moved headings and other settings when their content is loaded: a new stamp makes Next.js load it anew. */
function stampSettings(root: string): void {
  const hash = createHash("sha256");
  for (const file of SETTING_FILES) hash.update(readFileSync(join(root, file)));
  const stamp = `// settings ${hash.digest("hex")}`;
  const text = readFileSync(join(root, COMPILED), "utf8");
  if (!text.includes(stamp)) writeFileSync(join(root, COMPILED), `${text.replace(/\n\/\/ settings .*/, "")}\n${stamp}`);
}
