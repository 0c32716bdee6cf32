import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { orList } from "@/lib/content/drawn-heads";
import { COMPARISON_SLUGS, otherOrders } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { type ComparisonPage, comparisonPage } from "@/lib/page/comparison";
import { level } from "../../fixtures/levels";

function pageOf(slug: string): ComparisonPage {
  const page = comparisonPage(slug);
  if (!page) throw new Error(`no comparison ${slug}`);
  return page;
}

const PAGES = COMPARISON_SLUGS.map(pageOf);

describe("the comparisons", () => {
  it("all have a page at their own address", () => {
    expect(PAGES.map(({ address }) => address)).toEqual(COMPARISON_SLUGS.map((slug) => `/next-step/${slug}`));
  });

  it("all have ten rows: with a cell for each level where they differ, else one line for all", () => {
    expect(PAGES.filter(({ differing, same }) => differing.length + same.length !== 10).map(({ slug }) => slug)).toEqual([]);
    expect(PAGES.filter(({ differing, levels }) => differing.some(({ cells }) => cells.length !== levels.length))).toEqual([]);
  });

  it("all begin with an answer that names its sources", () => {
    expect(PAGES.filter(({ answer }) => answer.value === "" || answer.notes.length === 0)).toEqual([]);
    expect(new Set(PAGES.map(({ answer }) => answer.value)).size).toBe(PAGES.length);
  });

  it("all have a week for each level", () => {
    expect(PAGES.filter(({ weeks, levels }) => weeks.length !== levels.length)).toEqual([]);
  });

  it("all have a title of their own", () => {
    expect(new Set(PAGES.map(({ title }) => title)).size).toBe(PAGES.length);
  });

  it("all list each source that a cell names, and no other", () => {
    const wrong = PAGES.filter(({ answer, differing, same, sources }) => {
      const told = [answer, ...differing.flatMap(({ cells }) => cells), ...same];
      const named = told.flatMap(({ notes }) => notes.map(({ sourceId }) => sourceId));
      return [...new Set(named)].join() !== sources.map(({ id }) => id).join();
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it("all lead only to other comparisons that exist", () => {
    const dead = PAGES.flatMap(({ more }) => more).filter(
      ({ address }) => !COMPARISON_SLUGS.includes(address.replace("/next-step/", "")),
    );
    expect(dead).toEqual([]);
  });

  it("none leads to itself", () => {
    expect(PAGES.filter(({ more, address }) => more.some((card) => card.address === address))).toEqual([]);
  });
});

describe("a comparison", () => {
  it("has its levels from most to least support, whatever its address says", () => {
    expect(pageOf("iop-vs-php").levels.map(({ id }) => id)).toEqual(["php", "iop"]);
    expect(pageOf("iop-vs-php").title).toBe("PHP or IOP?");
  });

  it("of two leads to the five with a third", () => {
    expect(pageOf("iop-vs-php").more.map(({ address }) => address)).toEqual(
      [
        "detox-vs-iop-vs-php",
        "inpatient-vs-iop-vs-php",
        "iop-vs-php-vs-residential",
        "iop-vs-outpatient-vs-php",
        "aftercare-vs-iop-vs-php",
      ].map((slug) => `/next-step/${slug}`),
    );
  });

  it("of three leads to its three pairs", () => {
    expect(pageOf("iop-vs-outpatient-vs-php").more.map(({ label }) => label)).toEqual([
      "IOP or Outpatient",
      "PHP or Outpatient",
      "PHP or IOP",
    ]);
  });

  it("stands between two others of as many levels, from most to least support", () => {
    expect(pageOf("iop-vs-php").previous?.label).toBe("Residential or Aftercare");
    expect(pageOf("iop-vs-php").next?.label).toBe("PHP or Outpatient");
    expect(pageOf("detox-vs-inpatient").previous).toBeNull();
    expect(pageOf("aftercare-vs-outpatient").next).toBeNull();
    expect(pageOf("detox-vs-inpatient-vs-residential").previous).toBeNull();
  });

  it("is part of “Your next step”", () => {
    expect(pageOf("iop-vs-php").breadcrumb).toEqual([
      { label: "Your next step", address: "/next-step" },
      { label: "PHP or IOP" },
    ]);
  });

  it.each(["", "iop", "iop-vs-iop", "iop-vs-hospital", "IOP-vs-PHP", "-vs-iop-vs-php", "iop-vs-php-vs-"])(
    "does not exist at “%s”",
    (slug) => {
      expect(comparisonPage(slug)).toBeNull();
    },
  );

  it("has no second address in another order", () => {
    expect(otherOrders().filter(({ from }) => comparisonPage(from) !== null)).toEqual([]);
  });
});

describe("what differs and what is the same", () => {
  const rowsOf = (iop: Parameters<typeof level>[1]) => {
    const levels = new Map<LevelId, ReturnType<typeof level>>(LEVEL_IDS.map((id) => [id, level(id)]));
    const page = comparisonPage("iop-vs-php", { ...content, levels: levels.set("iop", level("iop", iop)) });
    return [page?.differing.map(({ id }) => id), page?.same.length];
  };
  const ROWS = ["purpose", "sleep", "hours", "length", "night", "withdrawal", "medicines", "life", "cost", "notEnough"];

  it.each([
    ["nothing", {}, [], 10],
    ["two rows", { sleep: "Here.", hours: "Few." }, ["sleep", "hours"], 8],
    ["every row", Object.fromEntries(ROWS.map((row) => [row, "Other."])), ROWS, 0],
  ])("are told apart when %s differs", (_what, values, differing, same) => {
    expect(rowsOf(values)).toEqual([differing, same]);
  });

  it("of a row that is the same, keeps every level's sources and questions", () => {
    const night = pageOf("iop-vs-php").same.find(({ id }) => id === "night");
    expect(night?.asks).toEqual(["Whom can I call at night or on a weekend?"]);
    expect(night?.notes.map(({ sourceId }) => sourceId)).toEqual(["cms-lcd", "medicare-php", "adv-iop", "mericle"]);
  });

  it("the answer to three levels is one sentence of each", () => {
    const { answer } = pageOf("aftercare-vs-iop-vs-outpatient");
    const says = (id: LevelId) => content.levels.get(id)?.inOneLine.say;
    expect(answer.value).toBe([says("iop"), says("outpatient"), says("aftercare")].join(" "));
  });
});

it.each([
  [[], ""],
  [["PHP"], "PHP"],
  [["PHP", "IOP"], "PHP or IOP"],
  [["Detox", "PHP", "IOP"], "Detox, PHP or IOP"],
])("%j in one line is “%s”", (names, line) => {
  expect(orList(names)).toBe(line);
});
