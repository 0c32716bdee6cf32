import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isPassedOver } from "@/lib/content/passed-over";

/** What a build is made from. */
export const SOURCES = [
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

/** Whether a file lies among the sources of a build and has no part in it. */
export function isApart(path: string): boolean {
  return APART.test(path);
}

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
  if (!stats || isApart(path)) return [];
  if (!stats.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !path.startsWith("content") || !isPassedOver(name));
  return names.flatMap((name) => filesIn(root, `${path}/${name}`));
}
