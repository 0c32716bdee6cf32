import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { searchSections, textsOf } from "@/lib/search/sections";

const sections = searchSections(content);

it("every article is there with its title, aliases and summary", () => {
  const iop = sections.find(({ id }) => id === "/iop");
  expect(iop).toMatchObject({ page: "/iop", pageTitle: "Intensive outpatient program (IOP)" });
  expect(iop?.aliases).toContain("evening program");
  expect(iop?.summary).toBe(content.articles.get("/iop")?.summary.join(" "));
  expect(iop?.summary).toMatch(/^An intensive outpatient program/);
});

it("every heading of every article is there with its address", () => {
  const ids = new Set(sections.map(({ id }) => id));
  const headings = [...content.articles.values()].flatMap(({ address, outline }) =>
    outline.sections.filter(({ id }) => id).map(({ id }) => `${address}#${id}`),
  );
  expect(headings.filter((id) => !ids.has(id))).toEqual([]);
});

it("every term is there as a part of the glossary", () => {
  const terms = sections.filter(({ page }) => page === "/glossary").map(({ id }) => id);
  expect(terms.sort()).toEqual([...content.terms.keys()].map((id) => `/glossary#${id}`).sort());
});

it("no part is there twice", () => {
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
});

it("a part does not repeat the page's summary", () => {
  expect(sections.filter(({ id, page, summary }) => id !== page && summary !== "")).toEqual([]);
});

it("what snippets are cut from ends at a space after 1,200 characters, and is whole where it is shorter", () => {
  const texts = textsOf(sections);
  const long = sections.filter(({ text }) => text.length > 1200);
  expect(long.length).toBeGreaterThan(10);
  for (const { id, text } of long) {
    expect(texts[id]?.length).toBeLessThanOrEqual(1202);
    expect(text.startsWith(`${texts[id]?.slice(0, -2)} `)).toBe(true);
  }
  const short = sections.filter(({ text }) => text !== "" && text.length <= 1200);
  expect(short.filter(({ id, text }) => texts[id] !== text)).toEqual([]);
});
