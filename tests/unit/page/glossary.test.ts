import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses } from "@/lib/content/addresses";
import { glossaryPage } from "@/lib/page/glossary";

const page = glossaryPage();

it("the glossary has every term once", () => {
  expect(page.entries.map(({ id }) => id).sort()).toEqual([...content.terms.keys()].sort());
});

it("the terms go from A to Z, capitals or not", () => {
  const terms = page.entries.map(({ term }) => term.toLowerCase());
  expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, "en")));
});

it("a term has its other words in one line", () => {
  expect(page.entries.find(({ id }) => id === "iop")?.otherWords).toBe(content.terms.get("iop")?.otherWords.join(", "));
  expect(content.terms.get("iop")?.otherWords.length).toBeGreaterThan(1);
});

it("a term's link leads to a page that exists and says where", () => {
  const known = knownAddresses(content);
  const links = page.entries.flatMap(({ more }) => more ?? []);
  expect(links.filter(({ address, label }) => !known.has(address.split("#")[0] ?? "") || label === "")).toEqual([]);
});

it("every note of a definition is in the list of sources", () => {
  const listed = new Map(page.sources.map(({ id, number }) => [id, number]));
  const notes = page.entries.flatMap(({ definition }) => definition.notes);
  expect(notes.filter(({ sourceId, number }) => listed.get(sourceId) !== number)).toEqual([]);
});

it("the first definition's first source has the number 1", () => {
  expect(page.entries.find(({ definition }) => definition.notes.length > 0)?.definition.notes[0]?.number).toBe(1);
});
