import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isPassedOver } from "@/lib/content/passed-over";
import type { Manifest } from "@/lib/server/manifest";
import { said } from "./ask-program.mjs";
import { type Finding, look } from "./finding.mjs";
import { jsonAt } from "./packages.mjs";

/** What a build is made from. */
const SOURCES = [
  "app",
  "components",
  "content",
  "lib",
  "public",
  "contentlayer.config.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "server.ts",
];
/** What has no part in a build though it lies there, or is written by it. */
const APART = /^(?:public\/assets|lib\/(?:dev|doctor))(?:\/|$)/;

/**
 * Files that a build is made from and that changed after a time, the latest first.
 * @param root the project's folder
 * @returns paths from there
 */
export function newerSources(root: string, time: Date): string[] {
  const all = SOURCES.flatMap((path) => filesIn(root, path)).map((path) => ({ path, at: statSync(join(root, path)).mtimeMs }));
  return all
    .filter(({ at }) => at > time.getTime())
    .sort((a, b) => b.at - a.at)
    .map(({ path }) => path);
}

function filesIn(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats || APART.test(path)) return [];
  if (!stats.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !path.startsWith("content") || !isPassedOver(name));
  return names.flatMap((name) => filesIn(root, `${path}/${name}`));
}

/** Whether a build was made by the version of Care Steps that lies here. */
export function commitFinding(root: string, { version, commit }: Manifest["made"]): Finding[] {
  const own = jsonAt(join(root, "package.json"))?.version;
  if (own !== version) return [look(`Care Steps ${version} made the build; this is ${own}. Run “npm run build”.`)];
  const here = said("git", ["rev-parse", "HEAD"], root)?.trim();
  if (!commit || !here || here === commit) return [];
  const changed = said("git", ["diff", "--name-only", commit, "HEAD", "--", ...SOURCES], root);
  if (changed?.split("\n").every((file) => !file || APART.test(file))) return [];
  return [look(`The build was made from commit ${commit.slice(0, 12)}, and another one lies here. Run “npm run build”.`)];
}
