import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildScript } from "@/lib/build/bundle-script";
import { type CheckOptions, findingsIn, type Project, readProject } from "@/lib/content/check-files";
import { runContentlayer } from "@/lib/content/compile/run-contentlayer";
import { readOwnText } from "@/lib/content/edition/read";
import { today } from "@/lib/content/freshness";
import { isPassedOver } from "@/lib/content/passed-over";
import { ContentError } from "@/lib/content/problem";
import { SETTING_FILES } from "@/lib/content/settings";
import { generate } from "@/lib/page/generate";
import { collect } from "./desk/collect";
import { placeProblems } from "./desk/place-problems";
import type { Desk, PlacedProblem } from "./desk/types";
import { soundCopy } from "./sound-copy";

/** What of the site has to be made anew; of pages alone Next.js sees to it, and those that are open are asked for again. */
export type Stage = "content" | "script" | "pages";

/** Folders whose changes show in pages. */
export const WATCHED = ["content", "components", "app", "lib"];

/** What a change needs, by the file that changed; nothing for what an editor or a system left there, and for this program. */
export function stagesOf(file: string): readonly Stage[] {
  if (isPassedOver(file) || file.startsWith("lib/dev/")) return [];
  if (file.startsWith("content/")) return ["content", "script"];
  if (/^(?:components|lib\/search)\//.test(file)) return ["script"];
  return /^(?:app|lib)\//.test(file) ? ["pages"] : [];
}

/** What a look at all content found. */
export interface ContentState {
  /** What is wrong in it. */
  readonly problems: readonly PlacedProblem[];
  /** What the desk shows of it; null when a file of settings can’t be read. */
  readonly desk: Desk | null;
}

/**
 * Compiles the content, and writes what the search is made of; what a build would refuse is made all the same, of every
 * file that can be read.
 * @param root the project’s folder
 * @param found told what was found before anything is written, so that an editor waits for no compiler
 */
export async function makeContent(root: string, found: (state: ContentState) => void): Promise<void> {
  try {
    const project = readProject(root);
    const { files, folder, content } = soundCopy(project);
    const run = runContentlayer(root, files, folder);
    found(stateOf(project, { day: today() }));
    try {
      generate(root, content);
    } finally {
      await run.done;
      stampSettings(root);
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    found({ problems: placeProblems(root, error.problems, []), desk: null });
  }
}

/** All that is found in a project that was read. */
export function stateOf(project: Project, options: CheckOptions): ContentState {
  const { errors, warnings } = findingsIn(project, options);
  return { problems: placeProblems(project.root, [...errors, ...warnings], project.files), desk: collect(project) };
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
  for (const name of ["edition.yaml", "redirects.yaml", "discreet.yaml"]) hash.update(readOwnText(root, name) ?? "");
  const stamp = `// settings ${hash.digest("hex")}`;
  const text = readFileSync(join(root, COMPILED), "utf8");
  if (!text.includes(stamp)) writeFileSync(join(root, COMPILED), `${text.replace(/\n\/\/ settings .*/, "")}\n${stamp}`);
}
