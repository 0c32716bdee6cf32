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
  if (!loaded || process.env.NODE_ENV === "development") loaded = readSearch(process.cwd());
  return loaded;
}

function readSearch(root: string): SavedSearch {
  return {
    engine: loadEngine({
      understanding: readGenerated(root, "search-understanding.json", SAVED_ENGINE.understanding),
      names: readGenerated(root, "search-names.json", SAVED_ENGINE.names),
      postings: readGenerated(root, "search-postings.json", SAVED_ENGINE.postings),
    }),
    texts: readGenerated(root, "search-texts.json", SECTION_TEXTS),
  };
}
