import { type DangerDetector, dangerDetector } from "./danger";
import type { DangerData } from "./danger-types";
import { type InvertedIndex, invertedIndex } from "./inverted-index";
import { namedSections, nameEntries, type SavedNames } from "./names";
import type { SavedPostings } from "./packed-index";
import { keyWords, type PhraseBook, phraseBook } from "./phrases";
import { postingsOfNames, unpackPostings } from "./postings";
import { type Vocabulary, vocabularyOf } from "./spelling";
import type { SayEntry, SearchSettings } from "./types";
import { stemOf, tokenize } from "./words";

/** What understands a search, whatever pages there are. */
export interface Understanding {
  readonly settings: SearchSettings;
  readonly danger: DangerData;
}

/** All that a search needs, in the parts in which it lies in files. */
export interface SavedEngine {
  readonly understanding: Understanding;
  readonly names: SavedNames;
  readonly postings: SavedPostings;
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
  readonly onTopicStrong: ReadonlySet<string>;
  readonly onTopicWeak: ReadonlySet<string>;
  readonly offTopic: PhraseBook;
  readonly blocked: PhraseBook;
  readonly distress: PhraseBook;
  readonly places: ReadonlySet<string>;
} | null;

/** Makes an engine from what buildEngine made, or from its JSON. */
export function loadEngine({ understanding, names, postings }: SavedEngine): SearchEngine {
  return engineMaker(understanding, names)(postings);
}

/**
 * Makes engines of the same site: without postings one that finds by names and headings and sees danger as any other,
 * with them one that knows all texts.
 */
export function engineMaker(
  { settings, danger }: Understanding,
  { pages, words }: SavedNames,
): (postings?: SavedPostings) => SearchEngine {
  const sections = namedSections(pages);
  const ids = sections.map(({ id }) => id);
  const wholeWords = words.split(" ").filter(Boolean);
  const stems = wholeWords.map(stemOf);
  const numbers = new Map(stems.map((stem, i) => [stem, i]));
  const spanish = settings.spanish.map((entry) => ({ ...entry, spanish: true }));
  const names = nameEntries(sections);
  const said = saidWords(settings, names);
  const sure = new Set([...wholeWords, ...said]);
  const same = {
    titles: Object.fromEntries(pages.map(({ address, title }) => [address, title])),
    headings: Object.fromEntries(sections.filter(({ isPage }) => !isPage).map(({ id, heading }) => [id, heading])),
    phrases: phraseBook([...settings.phrases, ...spanish, ...names.map((entry) => ({ ...entry, name: true }))]),
    subject: subjectOf(settings),
    danger: dangerDetector(danger, (word) => sure.has(word) || numbers.has(stemOf(word))),
  };
  return (postings) => {
    const index = invertedIndex(stems, ids, postings ? unpackPostings(postings) : postingsOfNames(sections, numbers));
    return { ...same, index, vocabulary: vocabularyOf(usedWords(wholeWords, said, index)) };
  };
}

function subjectOf({ onTopicStrong, onTopicWeak, offTopic, blocked, distress, places }: SearchSettings): Subject {
  if (onTopicStrong.length === 0) return null;
  const book = (say: readonly string[]) => phraseBook([{ say, pages: [] }]);
  const stems = (words: readonly string[]) => new Set(words.flatMap(keyWords));
  return {
    onTopicStrong: stems(onTopicStrong),
    onTopicWeak: stems(onTopicWeak),
    offTopic: book(offTopic),
    blocked: book(blocked),
    distress: book(distress),
    places: new Set(places.flatMap(tokenize)),
  };
}

/** Words of what people say, of what pages are called, and of the lists that tell our subject. */
function saidWords({ phrases, spanish, ...lists }: SearchSettings, names: readonly SayEntry[]): string[] {
  const said = [...phrases, ...spanish, ...names].flatMap(({ say }) => say);
  return [...said, ...Object.values(lists).flat()].flatMap(tokenize);
}

/** Every word a query may hold, with how many sections hold it; words of phrases that no text uses count least. */
function usedWords(words: readonly string[], said: readonly string[], { countOf }: InvertedIndex): Map<string, number> {
  const used = new Map(words.map((word) => [word, countOf(stemOf(word))]));
  for (const word of said) if (!used.has(word)) used.set(word, 0);
  return used;
}
