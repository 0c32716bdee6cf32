import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MODEL_FILE } from "@/lib/content/search-model";
import type { SavedModel } from "@/lib/search/model/model";
import { MODEL } from "./saved-schema";

/**
 * What searches mean, as “npm run search:train” learned it.
 * @throws Error when there is no model, or it is damaged
 */
export function readModel(root: string): SavedModel {
  const path = join(root, MODEL_FILE);
  if (!existsSync(path)) throw new Error(`${MODEL_FILE} is missing; run “npm run search:train”.`);
  const { examples: _, ...model } = MODEL.parse(JSON.parse(readFileSync(path, "utf8")));
  return model;
}
