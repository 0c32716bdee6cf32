import { readdirSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { editionFolder } from "@/lib/content/edition/folder";
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
 * @returns paths as sourceFiles gives them
 */
export function newerSources(root: string, time: Date): string[] {
  return latestFirst(
    root,
    sourceFiles(root).filter((path) => statSync(resolve(root, path)).mtimeMs > time.getTime()),
  );
}

/** Files in the order in which they changed, the latest first; what is gone comes last. */
export function latestFirst(root: string, paths: readonly string[]): string[] {
  const at = (path: string) => statSync(resolve(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return paths
    .map((path) => ({ path, at: at(path) }))
    .sort((a, b) => b.at - a.at)
    .map(({ path }) => path);
}

/**
 * Every file that a build is made from, a local edition that lies elsewhere included.
 * @param root the project's folder
 * @param edition the edition's folder
 * @returns paths from the project's folder; those of an edition beside it as they are
 */
export function sourceFiles(root: string, edition = editionFolder(root)): string[] {
  const ours = SOURCES.flatMap((path) => filesIn(root, path));
  if (!edition || isWithin(join(root, "content"), edition)) return ours;
  return [...ours, ...filesIn(root, edition)];
}

function isWithin(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return !from.startsWith("..") && !isAbsolute(from);
}

function filesIn(root: string, path: string): string[] {
  const stats = statSync(resolve(root, path), { throwIfNoEntry: false });
  if (!stats || isApart(path)) return [];
  if (!stats.isDirectory()) return [path];
  const written = path.startsWith("content") || isAbsolute(path);
  const names = readdirSync(resolve(root, path)).filter((name) => !written || !isPassedOver(name));
  return names.flatMap((name) => filesIn(root, `${path}/${name}`));
}
