import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { citedCell } from "@/lib/page/cells";
import { Citations } from "@/lib/page/citations";
import { noteMark } from "@/lib/page/note-mark";

const citations = () => new Citations(content.sources);

describe("numbering sources", () => {
  it("counts in the order in which a reader meets them", () => {
    const numbers = citations();
    expect(["tip47", "adv-iop", "wakeman"].map((id) => numbers.number(id))).toEqual([1, 2, 3]);
  });

  it("keeps a source's number when it is met again", () => {
    const numbers = citations();
    expect(["tip47", "adv-iop", "tip47", "adv-iop"].map((id) => numbers.number(id))).toEqual([1, 2, 1, 2]);
  });

  it("begins anew on each page", () => {
    citations().number("tip47");
    expect(citations().number("adv-iop")).toBe(1);
  });

  it("lists what was met, in order, with day and title", () => {
    const numbers = citations();
    numbers.number("adv-iop");
    expect(numbers.list()).toMatchObject([
      {
        number: 1,
        id: "adv-iop",
        title: "SAMHSA Advisory: Clinical Issues in Intensive Outpatient Treatment (2021)",
        seen: "Nov 23, 2026",
      },
    ]);
  });

  it("lists nothing when nothing was met", () => {
    expect(citations().list()).toEqual([]);
  });

  it("fails for a source that has no file", () => {
    const numbers = citations();
    numbers.number("nobody");
    expect(() => numbers.list()).toThrow('source "nobody" does not exist');
  });
});

describe("a cell", () => {
  it("keeps its words and gets a number for each source", () => {
    expect(citedCell({ value: "At home.", sources: ["tip47", "adv-iop"] }, citations())).toMatchObject({
      value: "At home.",
      notes: [
        { sourceId: "tip47", number: 1 },
        { sourceId: "adv-iop", number: 2 },
      ],
    });
  });

  it("keeps its question", () => {
    expect(citedCell({ value: "varies – ask", sources: [], ask: "How long?" }, citations())).toEqual({
      value: "varies – ask",
      notes: [],
      ask: "How long?",
    });
  });
});

it("a note's mark links to its source and says so aloud", () => {
  expect(noteMark(3)).toBe('<sup><a href="#source-3" aria-label="Source 3">3</a></sup>');
});
