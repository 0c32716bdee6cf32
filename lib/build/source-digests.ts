import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { editionFolder } from "@/lib/content/edition/folder";
import { DOCUMENTS } from "@/lib/server/manifest";
import { latestFirst, sourceFiles } from "./newer-sources";

/** Beside a build's manifest: what each file was that it was made from. */
export const SOURCES_FILE = "sources.json";
const DIGESTS = z.record(z.string(), z.string());
const DIGITS = 16;

/**
 * The digest of each file that a build is made from.
 * @param root the project's folder
 * @param edition the local edition's folder
 */
export function sourceDigests(root: string, edition = editionFolder(root)): Record<string, string> {
  return Object.fromEntries(sourceFiles(root, edition).map((path) => [path, digestOf(resolve(root, path))]));
}

/**
 * Files that are not what they were when the build here was made: changed, new or gone, the latest first.
 * @param root the project's folder
 * @param edition the folder of the edition in the build; null where it has none
 * @returns null when the build does not say what it was made from
 */
export function changedSources(root: string, edition: string | null): string[] | null {
  const then = digestsOfBuild(root);
  if (!then) return null;
  const now = sourceDigests(root, edition && resolve(root, edition));
  const all = new Set([...Object.keys(then), ...Object.keys(now)]);
  return latestFirst(
    root,
    [...all].filter((path) => then[path] !== now[path]),
  );
}

function digestsOfBuild(root: string): Record<string, string> | null {
  const file = join(root, DOCUMENTS, SOURCES_FILE);
  if (!existsSync(file)) return null;
  try {
    return DIGESTS.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

function digestOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, DIGITS);
}
