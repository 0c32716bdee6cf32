import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { glossaryPage } from "@/lib/page/glossary";

const { letters, sources } = glossaryPage();
const entries = letters.flatMap((letter) => letter.entries);

it("the glossary has every term once", () => {
  expect(entries.map(({ id }) => id).sort()).toEqual([...content.terms.keys()].sort());
});

it("the terms go from A to Z, capitals or not", () => {
  const terms = entries.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, "en")));
});

it("a term has its other words in one line", () => {
  expect(entries.find(({ id }) => id === "iop")?.otherWords).toBe(content.terms.get("iop")?.otherWords.join(", "));
  expect(content.terms.get("iop")?.otherWords.length).toBeGreaterThan(1);
});

it("a term's link leads to a page that exists and says where", () => {
  const known = knownAddresses(content);
  const links = entries.flatMap(({ more }) => more ?? []);
  expect(links.filter(({ address, label }) => !known.has(address.split("#")[0] ?? "") || label === "")).toEqual([]);
});

it("every note of a definition is in the list of sources", () => {
  const listed = new Map(sources.map(({ id, number }) => [id, number]));
  const notes = entries.flatMap(({ definition }) => definition.notes);
  expect(notes.filter(({ sourceId, number }) => listed.get(sourceId) !== number)).toEqual([]);
});

it("the first definition's first source has the number 1", () => {
  expect(entries.find(({ definition }) => definition.notes.length > 0)?.definition.notes[0]?.number).toBe(1);
});

it("each letter stands once, in order, with a place of its own to jump to", () => {
  expect(letters.map(({ letter }) => letter).slice(0, 3)).toEqual(["0–9", "A", "B"]);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  const ids = new Set(entries.map(({ id }) => id));
  expect(letters.filter(({ id }) => ids.has(id))).toEqual([]);
  for (const { letter, entries: own } of letters.slice(1))
    expect(own.filter(({ term }) => term.charAt(0).toUpperCase() !== letter)).toEqual([]);
});
