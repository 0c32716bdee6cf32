import type { NamedParts } from "./names";
import type { SavedSaid } from "./said";
import type { SearchSection } from "./types";
import { isCommon, stemOf, tokenize } from "./words";

/** Where words stand, as it lies in a file: it repeats neither a word nor the name of a section. */
export interface SavedPostings {
  /** One whole word for each stem, the most used among those that share it, from A to Z by stem. */
  readonly words: string;
  /** The other names and the parts of each page, in the order of the pages. */
  readonly parts: readonly NamedParts[];
  /**
   * A line for each word of the list of words: “1bk;3Bc*2d” stands for field 1, sections 1 and 11, and field 3, sections 28,
   * twice, and 31. Each section is told by its distance from the one before, in letters for digits, the last one small:
   * commas would take a tenth.
   */
  readonly places: string;
  /** Words in each field of each section. */
  readonly lengths: string;
  /** The words that people type for each page. */
  readonly said: SavedSaid;
}

/** What of a section is searched, in the order in which the file counts its fields. */
export const FIELDS = ["heading", "aliases", "summary", "text"] as const;

/** Lengths are written in it, since more digits make fewer places. */
export const BASE = 36;
/** Distances are written in it: a letter for a digit. */
export const LETTERS = 26;
/** The code of the letter that stands for 0. */
export const FIRST = "a".charCodeAt(0);

/** How often a stem stands in each field of each section, and the words that have it. */
interface Uses {
  readonly counts: readonly Map<number, number>[];
  readonly words: Map<string, number>;
}

/**
 * The words of all sections, and where they stand.
 * @param sections page by page, as namedSections counts them
 */
export function packIndex(sections: readonly SearchSection[]): Omit<SavedPostings, "parts" | "said"> {
  const uses = [...usesOf(sections)].sort(([a], [b]) => (a < b ? -1 : 1));
  const lengths = sections.map((section) =>
    FIELDS.map((field) => new Set(tokenize(section[field])).size.toString(BASE)).join(","),
  );
  return {
    words: uses.map(([, { words }]) => mostUsed(words)).join(" "),
    places: uses.map(([, { counts }]) => packCounts(counts)).join("\n"),
    lengths: lengths.join(" "),
  };
}

function usesOf(sections: readonly SearchSection[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  sections.forEach((section, number) => {
    FIELDS.forEach((field, at) => {
      for (const word of tokenize(section[field])) if (!isCommon(word)) note(word, number, at, uses);
    });
  });
  return uses;
}

function note(word: string, section: number, field: number, uses: Map<string, Uses>): void {
  const stem = stemOf(word);
  const use = uses.get(stem) ?? { counts: FIELDS.map(() => new Map()), words: new Map() };
  uses.set(stem, use);
  raise(use.words, word);
  const counts = use.counts[field];
  if (counts) raise(counts, section);
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostUsed(words: ReadonlyMap<string, number>): string {
  const [[best] = [""]] = [...words].sort(([, a], [, b]) => b - a);
  return best;
}

function packCounts(counts: readonly ReadonlyMap<number, number>[]): string {
  return counts.flatMap((found, field) => (found.size > 0 ? `${field}${packSteps(found)}` : [])).join(";");
}

function packSteps(counts: ReadonlyMap<number, number>): string {
  let last = 0;
  const steps = [...counts].map(([section, count]) => {
    const step = inLetters(section - last);
    last = section;
    return count > 1 ? `${step}*${count}` : step;
  });
  return steps.join("");
}

/** A distance in letters for digits, the last one small. */
export function inLetters(distance: number): string {
  const last = String.fromCharCode(FIRST + (distance % LETTERS));
  return distance < LETTERS ? last : inLetters(Math.floor(distance / LETTERS)).toUpperCase() + last;
}
