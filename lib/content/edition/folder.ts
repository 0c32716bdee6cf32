import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where an organization's own things lie unless LOCAL_EDITION names another folder; git passes it over. */
export const LOCAL_FOLDER = "content/local";

/** What LOCAL_EDITION must be. */
export const FOLDER_RULE = "must be a folder that is there, like /srv/care-steps/edition";

/** Whether a path, from the working directory, is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The folder of the local edition.
 * @param root the project's folder; a relative LOCAL_EDITION is read from there
 * @returns null when there is none. A folder that was named is given even when it is missing: the check says so.
 */
export function editionFolder(root: string, named = process.env.LOCAL_EDITION): string | null {
  if (named) return resolve(root, named);
  const own = join(root, LOCAL_FOLDER);
  return existsSync(own) ? own : null;
}
