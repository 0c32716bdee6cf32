import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCAL_FOLDER } from "@/lib/content/edition/folder";
import { readEdition } from "@/lib/content/edition/read";
import type { Manifest } from "@/lib/server/manifest";

/**
 * What a build of a project is made from, for its manifest.
 * @param root the project's folder
 */
export function madeFrom(root: string): Manifest["made"] {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { version, commit: commitOf(root), edition: editionIn(root) };
}

/** The local edition that lies over this build, by the place that an operator gave it. */
function editionIn(root: string): Manifest["made"]["edition"] {
  const edition = readEdition(root);
  return edition && { name: edition.name, folder: process.env.LOCAL_EDITION || LOCAL_FOLDER };
}

/** The commit that is checked out in a folder; null where there is no git. */
function commitOf(root: string): string | null {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}
