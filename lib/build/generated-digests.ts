import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAVED_ENGINE } from "@/lib/page/saved-schema";

/** What a machine that serves reads of .generated; all else there is for building. */
const PROGRAMS = ["server.mjs", "search-worker.mjs", "doctor.mjs"];
const INDEX = [...Object.keys(SAVED_ENGINE), "texts"].map((part) => `search-${part}.json`);

/**
 * The SHA-256 of each file of .generated that serving needs, for the manifest.
 * @param root the project's folder, in which all but the documents was made
 * @returns hashes in hex by paths from the project's folder
 */
export function generatedDigests(root: string): Record<string, string> {
  const paths = [...PROGRAMS, ...INDEX].map((name) => `.generated/${name}`);
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest("hex"),
    ]),
  );
}
