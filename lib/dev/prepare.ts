import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "@/lib/content/command";
import { ContentError } from "@/lib/content/problem";
import { generateEdition } from "@/lib/page/generate-edition";

const GENERATED = ".generated";
/** What Next.js reads while it draws a page: made by the content step, the script step and contentlayer. */
const FOR_PAGES = [`${GENERATED}/catalog.json`, `${GENERATED}/script.json`, ".contentlayer/generated/index.mjs"];
/** What a site without a local edition has. */
const NO_EDITION = { "edition.json": "null", "edition.css": "" } as const;

/**
 * Writes what this program's own modules import, since on a new checkout nothing was made yet. It stands apart from them
 * and is run first: lib/page/edition.ts reads its file when it is loaded.
 * @param root the project's folder
 */
export function prepare(root: string): void {
  const folder = join(root, GENERATED);
  mkdirSync(folder, { recursive: true });
  try {
    generateEdition(root, folder);
  } catch (error) {
    // An edition that can't be read is among the problems that are shown; until it is mended, the last one stays.
    if (!(error instanceof ContentError)) throw error;
    for (const [name, text] of Object.entries(NO_EDITION))
      if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text);
  }
}

/** Before a command whose modules import the same; what is there already stays as it is. */
export const command: Command = (_given, { root }) => {
  if (!existsSync(join(root, GENERATED, "edition.json"))) prepare(root);
  return true;
};

/**
 * What pages need that was never made here; while there is any, Next.js must wait.
 * @param root the project's folder
 */
export function notMade(root: string): string[] {
  return FOR_PAGES.filter((file) => !existsSync(join(root, file)));
}
