import type MiniSearch from "minisearch";
import type { AsPlainObject } from "minisearch";
import type { SearchSection } from "./types";
import { stemOf } from "./words";

/** An index as it lies in a file: half the size of MiniSearch's own form, since it repeats no key and no stem. */
export interface PackedIndex {
  /** One whole word for each stem, most often used first among those that share it. */
  readonly words: string;
  /** For each word: fields, and sections as distances with counts. */
  readonly places: string;
  /** Words in each field of each section. */
  readonly lengths: string;
  readonly sections: readonly string[];
  readonly average: readonly number[];
}

/** Where a stem stands: field, then section, then how often. */
type Places = Record<string, Record<string, number>>;

const BASE = 36;

/**
 * Takes an index apart into few long strings.
 * @param wordFor the whole word that stands for a stem
 */
export function packIndex(index: MiniSearch<SearchSection>, wordFor: (stem: string) => string): PackedIndex {
  const plain = index.toJSON();
  const entries = [...(plain.index as unknown as [string, Places][])].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: entries.map(([stem]) => wordFor(stem)).join(" "),
    places: entries.map(([, places]) => packPlaces(places)).join("\n"),
    lengths: Object.values(plain.fieldLength as Record<string, number[]>)
      .map((lengths) => Array.from(lengths, (length) => (length || 0).toString(BASE)).join(","))
      .join(" "),
    sections: Object.values(plain.documentIds as Record<string, string>),
    average: plain.averageFieldLength as number[],
  };
}

function packPlaces(places: Places): string {
  return Object.entries(places)
    .map(([field, counts]) => {
      let last = 0;
      const steps = Object.entries(counts).map(([section, count]) => {
        const step = (Number(section) - last).toString(BASE);
        last = Number(section);
        return count > 1 ? `${step}*${count}` : step;
      });
      return `${field}:${steps.join(",")}`;
    })
    .join(";");
}

/** Puts an index together as MiniSearch loads it. */
export function unpackIndex(packed: PackedIndex, fields: readonly string[]): AsPlainObject {
  const { words, places, lengths, sections, average } = packed;
  const stems = words ? words.split(" ").map(stemOf) : [];
  const lines = places.split("\n");
  return {
    documentCount: sections.length,
    nextId: sections.length,
    documentIds: { ...sections },
    fieldIds: Object.fromEntries(fields.map((field, i) => [field, i])),
    fieldLength: Object.fromEntries((lengths ? lengths.split(" ") : []).map((line, i) => [i, line.split(",").map(fromBase)])),
    averageFieldLength: [...average],
    storedFields: {},
    dirtCount: 0,
    index: stems.map((stem, i) => [stem, unpackPlaces(lines[i] ?? "")]),
    serializationVersion: 2,
  } as unknown as AsPlainObject;
}

function fromBase(text: string): number {
  return Number.parseInt(text, BASE);
}

function unpackPlaces(line: string): Places {
  return Object.fromEntries(
    line.split(";").map((part) => {
      const [field = "", steps = ""] = part.split(":");
      let last = 0;
      const counts = steps.split(",").map((step) => {
        const [distance = "0", count = "1"] = step.split("*");
        last += fromBase(distance);
        return [last, Number(count)];
      });
      return [field, Object.fromEntries(counts)];
    }),
  );
}
