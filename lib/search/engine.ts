import type { DangerData } from "./danger-types";
import { type InvertedIndex, invertedIndex } from "./inverted-index";
import { loadModel, type Model, type SavedModel } from "./model/model";
import { type NameBook, nameBook } from "./name-book";
import { type NamedSection, namedSections, nameEntries, type SavedNames } from "./names";
import type { SavedPostings } from "./packed-index";
import { postingsOfNames, unpackPostings } from "./postings";
import { type SaidIndex, saidIndex } from "./said";
import { type Vocabulary, vocabularyOf } from "./spelling";
import { isCommon, stemOf, tokenize } from "./words";

/** What understands a search, whatever words pages hold. */
export interface Understanding {
  readonly model: SavedModel;
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
  readonly names: NameBook;
  /** Pages by what people typed for them; null while it has not come. */
  readonly said: SaidIndex | null;
  readonly vocabulary: Vocabulary;
  readonly model: Model;
  readonly danger: DangerData;
}

/** Makes an engine from what buildEngine made, or from its JSON. */
export function loadEngine({ understanding, names, postings }: SavedEngine): SearchEngine {
  return engineMaker(understanding, names)(postings);
}

/**
 * Makes engines of the same site: without postings one that finds by names and sees danger as any other, with them one that
 * knows all texts.
 */
export function engineMaker({ model, danger }: Understanding, { pages }: SavedNames): (postings?: SavedPostings) => SearchEngine {
  const same = {
    model: loadModel(model),
    danger,
    titles: Object.fromEntries(pages.map(({ address, title }) => [address, title])),
  };
  return (postings) => {
    const sections = namedSections(pages, postings?.parts);
    const words = postings ? postings.words.split(" ").filter(Boolean) : wordsOf(sections);
    const index = indexOf(sections, words.map(stemOf), postings);
    const said = sections.flatMap(({ heading, aliases }) => [heading, ...aliases].flatMap(tokenize));
    return {
      ...same,
      index,
      headings: Object.fromEntries(sections.filter(({ isPage }) => !isPage).map(({ id, heading }) => [id, heading])),
      names: nameBook(nameEntries(sections)),
      said: postings ? saidIndex(postings.said) : null,
      vocabulary: vocabularyOf(usedWords(words, said, index)),
    };
  };
}

function indexOf(sections: readonly NamedSection[], stems: readonly string[], postings?: SavedPostings): InvertedIndex {
  const ids = sections.map(({ id }) => id);
  if (postings) return invertedIndex(stems, ids, unpackPostings(postings));
  return invertedIndex(stems, ids, postingsOfNames(sections, new Map(stems.map((stem, i) => [stem, i]))));
}

/** A word for each stem of what places are called, by stem. */
function wordsOf(sections: readonly NamedSection[]): string[] {
  const all = sections
    .flatMap(({ heading, aliases }) => [heading, ...aliases].flatMap(tokenize))
    .filter((word) => !isCommon(word));
  const byStem = new Map(all.map((word) => [stemOf(word), word]));
  return [...byStem].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

/** Every word a query may hold, with how many sections hold it. */
function usedWords(words: readonly string[], said: readonly string[], { countOf }: InvertedIndex): Map<string, number> {
  const used = new Map(words.map((word) => [word, countOf(stemOf(word))]));
  for (const word of said) if (!used.has(word)) used.set(word, 0);
  return used;
}
