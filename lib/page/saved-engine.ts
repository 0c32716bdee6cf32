import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngine, type SavedEngine, type SearchEngine } from "@/lib/search/engine";

let loaded: SearchEngine | null = null;

/**
 * The index that “npm run index” wrote. It is read once; while developing, each time, since content changes.
 * @throws Error when there is none
 */
export function savedEngine(): SearchEngine {
  if (!loaded || process.env.NODE_ENV === "development") loaded = loadEngine(readIndex());
  return loaded;
}

function readIndex(): SavedEngine {
  return JSON.parse(readFileSync(join(process.cwd(), ".generated", "search-index.json"), "utf8"));
}
