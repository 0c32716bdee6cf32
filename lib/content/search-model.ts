import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE_FILE, EXAMPLES_FOLDER, exampleFiles } from "./search-examples";

/** What was learned from the examples: npm run search:train writes it. */
export const MODEL_FILE = "content/data/search/model.json";

/** The digest of all examples, by which a model tells what it has learned from. */
export function examplesDigest(root: string): string {
  const hash = createHash("sha256");
  for (const name of exampleFiles(root)) hash.update(`${name}\n`).update(readFileSync(join(root, EXAMPLES_FOLDER, name)));
  return hash.digest("hex");
}

/** The digest of the examples that the model has learned from; null when there is no model. */
export function trainedOn(root: string): string | null {
  const path = join(root, MODEL_FILE);
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8").match(/^\{"examples":"([0-9a-f]{64})"/)?.[1] ?? null;
}

/** Whether a file teaches what searches mean, or holds what was learned. */
export function isOfSearch(file: string): boolean {
  return (
    file === MODEL_FILE || (file.startsWith(`${EXAMPLES_FOLDER}/`) && EXAMPLE_FILE.test(file.slice(EXAMPLES_FOLDER.length + 1)))
  );
}
