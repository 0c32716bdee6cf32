import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { COMPARISON_SLUGS, otherOrders } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { type ComparisonPage, comparisonPage, orList } from "@/lib/page/comparison";
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

  it("all have ten rows with a cell for each level", () => {
    expect(
      PAGES.filter(({ rows, levels }) => rows.length !== 10 || rows.some(({ cells }) => cells.length !== levels.length)),
    ).toEqual([]);
  });

  it("all have a week for each level", () => {
    expect(PAGES.filter(({ weeks, levels }) => weeks.length !== levels.length)).toEqual([]);
  });

  it("all have a title of their own", () => {
    expect(new Set(PAGES.map(({ title }) => title)).size).toBe(PAGES.length);
  });

  it("all list each source that a cell names, and no other", () => {
    const wrong = PAGES.filter(({ rows, sources }) => {
      const named = rows.flatMap(({ cells }) => cells.flatMap(({ notes }) => notes.map(({ sourceId }) => sourceId)));
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
    expect(pageOf("iop-vs-php").title).toBe("PHP or IOP: what is different?");
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

describe("what differs, in words", () => {
  const differenceOf = (iop: Parameters<typeof level>[1]) => {
    const levels = new Map<LevelId, ReturnType<typeof level>>(LEVEL_IDS.map((id) => [id, level(id)]));
    return comparisonPage("iop-vs-php", { ...content, levels: levels.set("iop", level("iop", iop)) })?.difference;
  };
  const ROWS = ["purpose", "sleep", "hours", "length", "night", "withdrawal", "medicines", "life", "cost", "notEnough"];

  it.each([
    ["nothing", {}, "All rows say the same."],
    ["two rows", { sleep: "Here.", hours: "Few." }, "2 of 10 rows differ; they say so."],
    ["every row", Object.fromEntries(ROWS.map((row) => [row, "Other."])), "Every row differs."],
  ])("says when it is %s", (_what, values, words) => {
    expect(differenceOf(values)).toBe(words);
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
