import MiniSearch, { type AsPlainObject, type Options } from "minisearch";
import { ALIAS_JOINT } from "./sections";
import type { SearchSection } from "./types";
import { isCommon, tokenize } from "./words";

export type SearchEngine = MiniSearch<SearchSection>;

/** An index as it lies in a file. */
export type SavedEngine = AsPlainObject;

/** Stored with each section: its names as `nameOf` writes them, so that no search has to take them apart again. */
export const NAMES = "names";

/** A name as it is compared: its words only. */
export function nameOf(text: string): string {
  return tokenize(text).join(" ");
}

/** What a section is called. The glossary names everything; a page about the thing says more. */
function namesOf({ page, heading, aliases }: SearchSection): string[] {
  return page === "/glossary" ? [] : [heading, ...aliases.split(ALIAS_JOINT)].map(nameOf).filter(Boolean);
}

const OPTIONS: Options<SearchSection> = {
  idField: "id",
  fields: ["pageTitle", "heading", "aliases", "summary", "text"],
  storeFields: ["page", "pageTitle", "heading", "summary", "text", NAMES],
  extractField: (section, field) => (field === NAMES ? namesOf(section) : section[field as keyof SearchSection]),
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
