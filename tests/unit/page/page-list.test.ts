import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { knownAddresses, knownIds } from "@/lib/content/addresses";
import { allPages } from "@/lib/page/all-pages";
import { articlesBySection, pageIndexOf, pagesByLetter } from "@/lib/page/page-list";
import { topicsOf } from "@/lib/page/topics";

const { sections, letters } = allPages();
const addresses = (groups: typeof sections) => groups.flatMap(({ pages }) => pages.map(({ address }) => address));

describe("the list of all pages", () => {
  it("has every page by section, each once, but home, search, itself and the comparisons", () => {
    const left = new Set(["/", "/search", "/pages"]);
    const wanted = [...knownAddresses(content)].filter((address) => !left.has(address) && !address.startsWith("/next-step/"));
    expect([...addresses(sections)].sort()).toEqual(wanted.sort());
  });

  it("has the same pages from A to Z", () => {
    expect([...addresses(letters)].sort()).toEqual([...addresses(sections)].sort());
    const found = letters.map(({ label }) => label);
    expect(found).toEqual([...found].sort());
  });

  it("puts a title under its first letter, whatever sign or accent it has", () => {
    const group = (label: string) => ({ id: "a", label: "A", pages: [{ address: "/a", label }] });
    const letter = (label: string) => pagesByLetter([group(label)]).map(({ id, label: shown }) => [id, shown]);
    expect(letter("“Is it swapping?”")).toEqual([["letter-i", "I"]]);
    expect(letter("Éclair")).toEqual([["letter-e", "E"]]);
    expect(letter("988 or 911")).toEqual([["letter-9", "9"]]);
  });

  it("has an id for each part, which a text may link to when it is a section", () => {
    const { sections: parts } = pageIndexOf(content);
    for (const { id } of parts) expect(knownIds("/pages", content)).toContain(id);
  });
});

describe("the topics of the first page", () => {
  it("are nine, each with three links of its own section and the number of its pages", () => {
    const topics = topicsOf(content);
    expect(topics).toHaveLength(9);
    for (const { id, count, pages } of topics) {
      const section = articlesBySection(content).find((one) => one.id === id);
      expect(pages).toHaveLength(3);
      expect(count).toBe(section?.pages.length);
      expect(section?.pages).toEqual(expect.arrayContaining([...pages]));
    }
  });

  it("show the next page of a section where one that is asked for most is missing", () => {
    const articles = new Map([...content.articles].filter(([address]) => address !== "/overdose"));
    const [safety] = topicsOf({ articles });
    expect(safety?.pages).toHaveLength(3);
    expect(safety?.pages.map(({ address }) => address)).not.toContain("/overdose");
  });
});
