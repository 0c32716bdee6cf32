import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngine, type SearchEngine } from "@/lib/search/engine";
import type { SectionTexts } from "@/lib/search/types";

/** All that a search needs. */
export interface SavedSearch {
  readonly engine: SearchEngine;
  readonly texts: SectionTexts;
}

let loaded: SavedSearch | null = null;

/**
 * The index and the texts that “npm run index” wrote. They are read once; while developing, each time, since content changes.
 * @throws Error when there are none
 */
export function savedSearch(): SavedSearch {
  if (!loaded || process.env.NODE_ENV === "development")
    loaded = { engine: loadEngine(read("search-index.json")), texts: read("search-texts.json") };
  return loaded;
}

function read<Saved>(name: string): Saved {
  return JSON.parse(readFileSync(join(process.cwd(), ".generated", name), "utf8"));
}
