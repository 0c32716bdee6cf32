import MiniSearch, { type Options } from "minisearch";
import { type DangerDetector, dangerDetector } from "./danger";
import type { DangerData } from "./danger-types";
import { type PackedIndex, packIndex, unpackIndex } from "./pack";
import { keyWords, ownNames, type PhraseBook, phraseBook } from "./phrases";
import { ALIAS_JOINT } from "./sections";
import { type Vocabulary, vocabularyOf } from "./spelling";
import type { SayEntry, SearchSection, SearchSettings } from "./types";
import { isCommon, stemOf, tokenize } from "./words";

/** An index as it lies in a file. */
export interface SavedEngine {
  readonly index: PackedIndex;
  /** Title of each page. */
  readonly titles: Readonly<Record<string, string>>;
  /** Heading of each section below a page. */
  readonly headings: Readonly<Record<string, string>>;
  /** What pages are called. */
  readonly names: readonly SayEntry[];
  readonly settings: SearchSettings;
  readonly danger: DangerData;
}

/** All that answers a query; made once from a saved index. */
export interface SearchEngine {
  readonly index: MiniSearch<SearchSection>;
  /** Every stem that some section has. */
  readonly stems: ReadonlySet<string>;
  /** What words that many sections have were found to score, so that it is reckoned once. */
  readonly scored: Map<string, ReadonlyMap<string, number>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<string, string>>;
  readonly phrases: PhraseBook;
  readonly vocabulary: Vocabulary;
  readonly subject: Subject;
  readonly danger: DangerDetector;
  /** For JSON.stringify. */
  readonly toJSON: () => SavedEngine;
}

/** Words that tell whether a query is about our subject; null when nobody said. */
export type Subject = {
  readonly sure: ReadonlySet<string>;
  readonly likely: ReadonlySet<string>;
  readonly elsewhere: PhraseBook;
  readonly never: PhraseBook;
  readonly heavy: PhraseBook;
  readonly places: ReadonlySet<string>;
} | null;

const FIELDS = ["heading", "aliases", "summary", "text"] as const;
const NO_SETTINGS: SearchSettings = {
  phrases: [],
  spanish: [],
  sure: [],
  likely: [],
  elsewhere: [],
  never: [],
  heavy: [],
  places: [],
};
const NO_DANGER: DangerData = { kinds: {}, fillers: [], between: [], ordinary: [], typed: {}, concepts: {}, rules: [] };

const OPTIONS: Options<SearchSection> = {
  idField: "id",
  fields: [...FIELDS],
  storeFields: [],
  tokenize,
  processTerm: (word) => (isCommon(word) ? null : stemOf(word)),
  searchOptions: {
    tokenize: (word) => [word],
    processTerm: (word) => word,
    boost: { heading: 3, aliases: 3, summary: 1.5 },
    weights: { fuzzy: 0.3, prefix: 0.5 },
  },
};

/** Builds the index of all sections. */
export function buildEngine(
  sections: readonly SearchSection[],
  settings: SearchSettings = NO_SETTINGS,
  danger: DangerData = NO_DANGER,
): SearchEngine {
  const index = new MiniSearch<SearchSection>(OPTIONS);
  index.addAll(sections);
  const words = wordsByStem(sections);
  return loadEngine({
    index: packIndex(index, (stem) => words.get(stem) ?? stem),
    titles: Object.fromEntries(sections.map(({ page, pageTitle }) => [page, pageTitle])),
    headings: Object.fromEntries(sections.filter(({ id, page }) => id !== page).map(({ id, heading }) => [id, heading])),
    names: ownNames(sections, ALIAS_JOINT),
    settings,
    danger,
  });
}

/** The index that was saved with JSON.stringify. */
export function loadEngine(saved: SavedEngine): SearchEngine {
  const { index: packed, titles, headings, names, settings, danger } = saved;
  const spanish = settings.spanish.map((entry) => ({ ...entry, spanish: true }));
  const phrases = phraseBook([...settings.phrases, ...spanish, ...names.map((entry) => ({ ...entry, name: true }))]);
  const vocabulary = vocabularyOf(usedWords(saved));
  const stems = new Set(packed.words.split(" ").map(stemOf));
  return {
    index: MiniSearch.loadJS<SearchSection>(unpackIndex(packed, FIELDS), OPTIONS),
    stems,
    scored: new Map(),
    titles,
    headings,
    phrases,
    vocabulary,
    subject: subjectOf(settings),
    danger: dangerDetector(danger, (word) => vocabulary.has(word) || stems.has(stemOf(word))),
    toJSON: () => saved,
  };
}

function subjectOf({ sure, likely, elsewhere, never, heavy, places }: SearchSettings): Subject {
  if (sure.length === 0) return null;
  const book = (say: readonly string[]) => phraseBook([{ say, pages: [] }]);
  const stems = (words: readonly string[]) => new Set(words.flatMap(keyWords));
  return {
    sure: stems(sure),
    likely: stems(likely),
    elsewhere: book(elsewhere),
    never: book(never),
    heavy: book(heavy),
    places: new Set(places.flatMap(tokenize)),
  };
}

/** For each stem the word of the texts that is used most. */
function wordsByStem(sections: readonly SearchSection[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const section of sections)
    for (const field of FIELDS) for (const word of tokenize(section[field])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = new Map<string, string>();
  for (const [word, count] of uses) {
    const best = words.get(stemOf(word));
    if (!best || count > (uses.get(best) ?? 0)) words.set(stemOf(word), word);
  }
  return words;
}

/** Every word a query may hold, with how many sections hold it; words of phrases that no text uses count least. */
function usedWords({ index: { words, places }, settings, names }: SavedEngine): Map<string, number> {
  const lines = places.split("\n");
  const used = new Map(words.split(" ").map((word, i) => [word, lines[i]?.split(",").length ?? 1]));
  const { phrases: said, spanish, ...lists } = settings;
  const phrases = [...said, ...spanish, ...names].flatMap(({ say }) => say);
  for (const word of [...phrases, ...Object.values(lists).flat()].flatMap(tokenize)) if (!used.has(word)) used.set(word, 0);
  return used;
}
