import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { hole } from "@/lib/content/markdown/template";
import { numberedHtml } from "@/lib/page/article-html";
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

describe("a mention of a source", () => {
  it("is the first one once only", () => {
    const numbers = citations();
    expect(["tip47", "adv-iop", "tip47"].map((id) => numbers.note(id))).toEqual([
      { number: 1, sourceId: "tip47", first: true },
      { number: 2, sourceId: "adv-iop", first: true },
      { number: 1, sourceId: "tip47", first: false },
    ]);
  });

  it("is not the first when the source was numbered before", () => {
    const numbers = citations();
    numbers.number("tip47");
    expect(numbers.note("tip47")).toEqual({ number: 1, sourceId: "tip47", first: false });
  });

  it("is first once in a mark, to which all new sources of the mark lead back", () => {
    const numbers = citations();
    numbers.number("wakeman");
    expect(numbers.notes(["wakeman", "tip47", "adv-iop"]).map(({ first }) => first)).toEqual([false, true, false]);
    expect(numbers.list().map(({ back }) => back)).toEqual([1, 2, 2]);
  });

  it("is first on each page anew", () => {
    expect([citations().note("tip47").first, citations().note("tip47").first]).toEqual([true, true]);
  });
});

describe("a note's mark", () => {
  const note = (number: number, first = false) => ({ number, sourceId: `s${number}`, first });

  it("links to its source and keeps off the digits before it", () => {
    expect(noteMark([note(3)])).toBe('<a class="n" href="#source-3">\u202f[3]</a>');
  });

  it("is where the list of sources leads back to, at the first mention", () => {
    expect(noteMark([note(3, true)])).toContain('id="note-3"');
  });

  it.each([
    [[1, 2, 3], "1–3"],
    [[2, 1], "1, 2"],
    [[12, 1, 3, 2, 4], "1–4, 12"],
    [[5, 5], "5"],
  ])("is one for sources that stand together: %j", (numbers, written) => {
    expect(noteMark(numbers.map((number) => note(number)))).toContain(`[${written}]</a>`);
  });

  it("stands in a text where its sources are cited", () => {
    const marked = numberedHtml(
      { address: "/one", html: `One.${hole("cite", "tip47 adv-iop")} Two.${hole("cite", "tip47")}` },
      { notes: new Map() },
      citations(),
    );
    expect(marked).toMatch(/^One\.<a [^>]*id="note-1"[^>]*>\u202f\[1, 2\]<\/a> Two\.<a [^>]*>\u202f\[1\]<\/a>$/);
    expect(marked.match(/id=/g)).toHaveLength(1);
  });

  it("is nothing where nothing is cited", () => {
    expect(noteMark([])).toBe("");
  });
});
