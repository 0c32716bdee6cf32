// @ts-check
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where each command puts its program together (run.mjs). */
const CACHE = "node_modules/.cache/care-steps";

/**
 * Why this user can run no command here, and who can; null when nothing speaks against it.
 * @param {string} root the project's folder
 */
export function notWritable(root) {
  let folder = join(root, CACHE);
  while (!existsSync(folder) && folder !== root) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EROFS")
      return `${folder} lies on a file system that is read-only, and a command writes its program there.`;
    return `this user cannot write to ${folder}, which belongs to ${ownerOf(folder)}. Run this as its owner.`;
  }
}

/** @param {string} folder */
function ownerOf(folder) {
  const { uid } = statSync(folder);
  return uid === 0 ? "root" : `user ${uid}`;
}
