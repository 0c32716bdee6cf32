import type { NamedSection } from "./names";
import { BASE, FIRST, LETTERS, type SavedPostings } from "./packed-index";
import { isCommon, stemOf, tokenize } from "./words";

/** In one field of the sections, how often a stem stands in each section that has it. */
export interface FieldCounts {
  readonly field: number;
  readonly counts: readonly (readonly [section: number, count: number])[];
}

/** Where the words of a list stand. */
export interface Postings {
  /** By a word's place in the list. */
  readonly of: (word: number) => readonly FieldCounts[];
  /** Different words in each field of each section. */
  readonly lengths: readonly (readonly number[])[];
}

/** Postings from their file. */
export function unpackPostings({ places, lengths }: Pick<SavedPostings, "places" | "lengths">): Postings {
  const lines = places.split("\n");
  return {
    of: (word) => (lines[word] ?? "").split(";").map((part) => ({ field: Number(part[0]), counts: readSteps(part) })),
    lengths: lengths ? lengths.split(" ").map((line) => line.split(",").map(fromBase)) : [],
  };
}

/**
 * Postings of headings and names alone, for as long as those of the texts have not come.
 * @param numbers each stem's place in the list
 */
export function postingsOfNames(sections: readonly NamedSection[], numbers: ReadonlyMap<string, number>): Postings {
  const found = new Map<number, Map<number, number>[]>();
  const lengths = sections.map(({ heading, aliases }, section) =>
    [heading, aliases.join(" ")].map((text, field) => {
      const words = tokenize(text);
      for (const word of words) if (!isCommon(word)) note(numbers.get(stemOf(word)), field, section, found);
      return new Set(words).size;
    }),
  );
  const of = (word: number) => (found.get(word) ?? []).map((counts, field) => ({ field, counts: [...counts] }));
  return { of, lengths };
}

function note(word: number | undefined, field: number, section: number, found: Map<number, Map<number, number>[]>): void {
  if (word === undefined) return;
  const fields = found.get(word) ?? [new Map(), new Map()];
  found.set(word, fields);
  fields[field]?.set(section, (fields[field]?.get(section) ?? 0) + 1);
}

/** The places whose distances a line of letters tells. */
export function placesIn(line: string): number[] {
  return readSteps(line).map(([place]) => place);
}

function readSteps(steps: string): (readonly [number, number])[] {
  let section = 0;
  return [...steps.matchAll(/([A-Z]*[a-z])(?:\*(\d+))?/g)].map(([, letters = "", count = "1"]) => {
    section += fromLetters(letters);
    return [section, Number(count)];
  });
}

function fromLetters(letters: string): number {
  let distance = 0;
  for (const letter of letters.toLowerCase()) distance = distance * LETTERS + letter.charCodeAt(0) - FIRST;
  return distance;
}

function fromBase(text: string): number {
  return Number.parseInt(text, BASE);
}
