import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";

const FOLDER = ".generated";

/**
 * Reads a JSON file that a step of the build wrote into .generated.
 * @param root the project's folder
 * @throws Error in one line that names the file, says what is wrong, and that the site must be built again
 */
export function readGenerated<Value>(root: string, name: string, schema: z.ZodType<Value>): Value {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(root, FOLDER, name), "utf8"));
  } catch (error) {
    throw damaged(name, error instanceof Error ? error.message : String(error));
  }
  return checkGenerated(name, schema, json);
}

/**
 * The same for what a bundler has read already.
 * @throws Error like readGenerated
 */
export function checkGenerated<Value>(name: string, schema: z.ZodType<Value>, json: unknown): Value {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw damaged(name, issue ? [...issue.path, issue.message].join(": ") : "");
}

function damaged(name: string, why: string): Error {
  return new Error(`${FOLDER}/${name} is missing or damaged; run “npm run build”. (${why})`);
}
