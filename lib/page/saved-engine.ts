import { statSync } from "node:fs";
import { join } from "node:path";
import { loadEngine, type SearchEngine } from "@/lib/search/engine";
import type { SectionTexts } from "@/lib/search/types";
import { readGenerated } from "./read-generated";
import { SAVED_ENGINE, SECTION_TEXTS } from "./saved-schema";

/** All that a search needs. */
export interface SavedSearch {
  readonly engine: SearchEngine;
  readonly texts: SectionTexts;
}

let loaded: (SavedSearch & { readonly made: number }) | null = null;

/**
 * The index and the texts that “npm run content” wrote. They are read once; while developing, again when they were written anew.
 * @throws Error when there are none, or when they are damaged
 */
export function savedSearch(): SavedSearch {
  const made = process.env.NODE_ENV === "development" ? statSync(join(process.cwd(), ".generated/search-texts.json")).mtimeMs : 0;
  if (loaded?.made !== made) loaded = { ...readSearch(process.cwd()), made };
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
