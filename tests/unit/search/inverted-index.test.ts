import MiniSearch from "minisearch";
import { describe, expect, it } from "vitest";
import { invertedIndex } from "@/lib/search/inverted-index";
import { FIELDS, packIndex } from "@/lib/search/packed-index";
import { postingsOfNames, unpackPostings } from "@/lib/search/postings";
import type { SearchSection } from "@/lib/search/types";
import { isCommon, stemOf, tokenize } from "@/lib/search/words";
import { SECTIONS } from "./site-engine";

/** The index of some sections, from what is saved of it. */
function indexOf(sections: readonly SearchSection[]) {
  const { words, ...postings } = JSON.parse(JSON.stringify(packIndex(sections)));
  const ids = sections.map(({ id }) => id);
  return invertedIndex(words.split(" ").map(stemOf), ids, unpackPostings(postings));
}

const index = indexOf(SECTIONS);
const number = new Map(index.sections.map((id, i) => [id, i]));

/** The same rule of scores from a library, over the same words. */
const other = new MiniSearch<SearchSection>({
  fields: [...FIELDS],
  tokenize,
  processTerm: (word) => (isCommon(word) ? null : stemOf(word)),
  searchOptions: {
    tokenize: (word) => [word],
    processTerm: (word) => word,
    boost: { heading: 3, aliases: 3, summary: 1.5 },
    weights: { fuzzy: 0, prefix: 0.5 },
  },
});
other.addAll(SECTIONS);

const stems = [...new Set(SECTIONS.flatMap(({ text }) => tokenize(text)).map(stemOf))].filter(
  (stem) => other.search(stem).length > 0,
);

function expectSame(scores: Float64Array, prefix: boolean, letters: string): void {
  const wanted = new Map(other.search(letters, { prefix }).map(({ id, score }) => [number.get(String(id)), score]));
  expect([...scores].filter((score) => score > 0)).toHaveLength(wanted.size);
  for (const [section, score] of wanted) expect(scores[section ?? -1]).toBeCloseTo(score, 3);
}

describe("the inverted index scores as MiniSearch does", () => {
  it("each stem of the site's texts", () => {
    expect(stems.length).toBeGreaterThan(1800);
    for (const stem of stems) expectSame(index.scoresOf(stem), false, stem);
  });

  it("the beginnings of words", () => {
    for (const letters of ["met", "det", "in", "x", "medic", "zzz", "é"]) expectSame(index.beginningWith(letters), true, letters);
  });
});

describe("the inverted index", () => {
  it("counts the sections that have a stem", () => {
    expect(index.countOf("detox")).toBe(other.search("detox").length);
    expect(index.countOf("nosuchword")).toBe(0);
  });

  it("knows whether a word begins so", () => {
    expect(["bupre", "buprenorphin", "zzz"].map(index.begins)).toEqual([true, true, false]);
  });

  it("weighs", () => {
    const [whole, half] = [index.scoresOf("detox"), index.scoresOf("detox", 0.5)];
    expect([...half]).toEqual([...whole].map((score) => score / 2));
  });

  it("has every section under its page", () => {
    const all = [...index.pages].flatMap(([page, sections]) => sections.map((i) => [page, index.sections[i]?.split("#")[0]]));
    expect(all).toHaveLength(SECTIONS.length);
    expect(all.filter(([page, own]) => page !== own)).toEqual([]);
  });
});

it("distances of any length come back", () => {
  const far = (i: number): SearchSection => ({
    id: `/p${i}`,
    page: `/p${i}`,
    pageTitle: "",
    heading: [0, 25, 26, 701, 702, 1999].includes(i) ? "far far" : "near",
    aliases: "",
    summary: "",
    text: "",
  });
  const { scoresOf } = indexOf(Array.from({ length: 2000 }, (_, i) => far(i)));
  const found = [...scoresOf("far")].flatMap((score, i) => (score > 0 ? i : []));
  expect(found).toEqual([0, 25, 26, 701, 702, 1999]);
});

it("names alone score as an index of nothing but names does", () => {
  const named = SECTIONS.map(({ id, page, pageTitle, heading, aliases }) => ({ id, page, pageTitle, heading, aliases }));
  const whole = indexOf(named.map((section) => ({ ...section, summary: "", text: "" })));
  const numbers = new Map(stems.map((stem, i) => [stem, i]));
  const sections = named.map(({ id, heading, aliases }) => ({ id, heading, aliases: [aliases], isPage: false }));
  const alone = invertedIndex(stems, whole.sections, postingsOfNames(sections, numbers));
  for (const stem of stems) expect([...alone.scoresOf(stem)]).toEqual([...whole.scoresOf(stem)]);
});
