import { loadEngine, type SearchEngine } from "@/lib/search/engine";
import type { SectionTexts } from "@/lib/search/types";
import { readGenerated } from "./read-generated";
import { SAVED_ENGINE, SECTION_TEXTS } from "./saved-schema";

/** All that a search needs. */
export interface SavedSearch {
  readonly engine: SearchEngine;
  readonly texts: SectionTexts;
}

let loaded: SavedSearch | null = null;

/**
 * The index and the texts that “npm run index” wrote. They are read once; while developing, each time, since content changes.
 * @throws Error when there are none, or when they are damaged
 */
export function savedSearch(): SavedSearch {
  if (!loaded || process.env.NODE_ENV === "development")
    loaded = {
      engine: loadEngine(readGenerated(process.cwd(), "search-index.json", SAVED_ENGINE)),
      texts: readGenerated(process.cwd(), "search-texts.json", SECTION_TEXTS),
    };
  return loaded;
}
