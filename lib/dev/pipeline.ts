import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildScript } from "@/lib/build/bundle-script";
import { checkFiles } from "@/lib/content/check-files";
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
 * Checks the content, and writes what the search and the script are made of, with the commands of a build. Contentlayer
 * watches for itself: compileCommand is what has to run beside.
 * @returns what is wrong in the content; where pages do not fit together, the last sound index stays
 */
export function makeContent(root: string): readonly Problem[] {
  const problems = problemsIn(() => checkFiles(root, { day: today() }).warnings);
  problemsIn(() => {
    generate(root);
    stampSettings(root);
    return [];
  });
  return problems;
}

function problemsIn(look: () => readonly Problem[]): readonly Problem[] {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}

/** Bundles the elements, and the search with its index. */
export async function makeScript(root: string): Promise<void> {
  await buildScript(root);
}

/** What compiles the pages’ texts as they change. */
export const compileCommand = ["node_modules/contentlayer2/bin/cli.cjs", "dev"] as const;

const COMPILED = ".contentlayer/generated/index.mjs";

/** Pages read moved headings and other settings when their content is loaded: a new stamp makes Next.js load it anew. */
function stampSettings(root: string): void {
  const hash = createHash("sha256");
  for (const file of SETTING_FILES) hash.update(readFileSync(join(root, file)));
  const stamp = `// settings ${hash.digest("hex")}`;
  const text = readFileSync(join(root, COMPILED), "utf8");
  if (!text.includes(stamp)) writeFileSync(join(root, COMPILED), `${text.replace(/\n\/\/ settings .*/, "")}\n${stamp}`);
}
