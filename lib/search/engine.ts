import MiniSearch from "minisearch";
import type { SearchSection } from "./types";
import { isCommon, tokenize } from "./words";

export type SearchEngine = MiniSearch<SearchSection>;

const FIELDS = ["pageTitle", "heading", "aliases", "summary", "text"] as const;

/** Builds the index of all sections. */
export function buildEngine(sections: readonly SearchSection[]): SearchEngine {
  const engine = new MiniSearch<SearchSection>({
    idField: "id",
    fields: [...FIELDS],
    storeFields: ["page", "pageTitle", "heading", "summary", "text"],
    tokenize,
    processTerm: (word) => (isCommon(word) ? null : word),
    searchOptions: {
      boost: { heading: 4, aliases: 4, summary: 2, pageTitle: 1.5 },
      prefix: (_word, i, words) => i === words.length - 1,
      fuzzy: (word) => (word.length > 7 ? 2 : word.length > 3 ? 1 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
    },
  });
  engine.addAll(sections);
  return engine;
}
