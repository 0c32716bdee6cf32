import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import type { SearchSection } from "./types";
import { isCommon, tokenize } from "./words";

export type SearchEngine = MiniSearch<SearchSection>;

/** An index as it lies in a file. */
export type SavedEngine = AsPlainObject;

const OPTIONS: Options<SearchSection> = {
  idField: "id",
  fields: ["pageTitle", "heading", "aliases", "summary", "text"],
  storeFields: ["page", "pageTitle", "heading", "aliases", "summary", "text"],
  tokenize,
  processTerm: (word) => (isCommon(word) ? null : word),
  searchOptions: {
    boost: { heading: 4, aliases: 4, summary: 2, pageTitle: 1.5 },
    prefix: (_word, i, words) => i === words.length - 1,
    fuzzy: (word) => (word.length > 7 ? 2 : word.length > 3 ? 1 : false),
    weights: { fuzzy: 0.3, prefix: 0.5 },
  },
};

/** Builds the index of all sections. */
export function buildEngine(sections: readonly SearchSection[]): SearchEngine {
  const engine = new MiniSearch<SearchSection>(OPTIONS);
  engine.addAll(sections);
  return engine;
}

/** The index that was saved with `engine.toJSON()`. */
export function loadEngine(saved: SavedEngine): SearchEngine {
  return MiniSearch.loadJS<SearchSection>(saved, OPTIONS);
}
