import { type DangerDetector, dangerDetector } from "./danger";
import type { DangerData } from "./danger-types";
import { type InvertedIndex, invertedIndex } from "./inverted-index";
import type { PackedIndex } from "./packed-index";
import { keyWords, type PhraseBook, phraseBook } from "./phrases";
import { type Vocabulary, vocabularyOf } from "./spelling";
import type { SayEntry, SearchSettings } from "./types";
import { stemOf, tokenize } from "./words";

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
  readonly index: InvertedIndex;
  readonly titles: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<string, string>>;
  readonly phrases: PhraseBook;
  readonly vocabulary: Vocabulary;
  readonly subject: Subject;
  readonly danger: DangerDetector;
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

/** Makes an engine from what buildEngine made, or from its JSON. */
export function loadEngine(saved: SavedEngine): SearchEngine {
  const { titles, headings, names, settings, danger } = saved;
  const spanish = settings.spanish.map((entry) => ({ ...entry, spanish: true }));
  const phrases = phraseBook([...settings.phrases, ...spanish, ...names.map((entry) => ({ ...entry, name: true }))]);
  const index = invertedIndex(saved.index);
  const vocabulary = vocabularyOf(usedWords(saved, index));
  return {
    index,
    titles,
    headings,
    phrases,
    vocabulary,
    subject: subjectOf(settings),
    danger: dangerDetector(danger, (word) => vocabulary.has(word) || index.countOf(stemOf(word)) > 0),
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

/** Every word a query may hold, with how many sections hold it; words of phrases that no text uses count least. */
function usedWords({ index: { words }, settings, names }: SavedEngine, { countOf }: InvertedIndex): Map<string, number> {
  const used = new Map(words.split(" ").map((word) => [word, countOf(stemOf(word))]));
  const { phrases: said, spanish, ...lists } = settings;
  const phrases = [...said, ...spanish, ...names].flatMap(({ say }) => say);
  for (const word of [...phrases, ...Object.values(lists).flat()].flatMap(tokenize)) if (!used.has(word)) used.set(word, 0);
  return used;
}
