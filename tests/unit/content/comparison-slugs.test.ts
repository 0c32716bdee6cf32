import { describe, expect, it } from "vitest";
import {
  COMPARISON_SLUGS,
  chooseLevels,
  comparisonSlug,
  LEVEL_PAIRS,
  levelsOfSlug,
  otherOrders,
} from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";

const sizeOf = (slug: string) => slug.split("-vs-").length;

describe("the comparisons", () => {
  it("are 21 pairs and 35 triples", () => {
    expect(LEVEL_PAIRS).toHaveLength(21);
    expect(COMPARISON_SLUGS.filter((slug) => sizeOf(slug) === 2)).toHaveLength(21);
    expect(COMPARISON_SLUGS.filter((slug) => sizeOf(slug) === 3)).toHaveLength(35);
    expect(COMPARISON_SLUGS).toHaveLength(56);
  });

  it("are all different", () => {
    expect(new Set(COMPARISON_SLUGS).size).toBe(COMPARISON_SLUGS.length);
  });

  it("have their levels in the order of the alphabet", () => {
    expect(COMPARISON_SLUGS.filter((slug) => slug !== slug.split("-vs-").sort().join("-vs-"))).toEqual([]);
  });

  it("have no other letters than an address may have", () => {
    expect(COMPARISON_SLUGS.filter((slug) => !/^[a-z]+(-vs-[a-z]+){1,2}$/.test(slug))).toEqual([]);
  });

  it("can each be read back", () => {
    expect(COMPARISON_SLUGS.map((slug) => comparisonSlug(levelsOfSlug(slug) ?? []))).toEqual(COMPARISON_SLUGS);
  });
});

describe("the other orders", () => {
  const orders = otherOrders();

  it("are one for each pair and five for each triple", () => {
    expect(orders).toHaveLength(21 * 1 + 35 * 5);
    expect(new Set(orders.map(({ from }) => from)).size).toBe(orders.length);
  });

  it("never are a comparison's own address, so that no redirect goes in a circle", () => {
    expect(orders.filter(({ from }) => COMPARISON_SLUGS.includes(from))).toEqual([]);
  });

  it("redirect to the comparison of the same levels", () => {
    expect(
      orders.filter(({ from, to }) => !COMPARISON_SLUGS.includes(to) || comparisonSlug(levelsOfSlug(from) ?? []) !== to),
    ).toEqual([]);
  });

  it.each([
    ["php-vs-iop", "iop-vs-php"],
    ["php-vs-iop-vs-detox", "detox-vs-iop-vs-php"],
    ["iop-vs-detox-vs-php", "detox-vs-iop-vs-php"],
  ])("lead from %s to %s", (from, to) => {
    expect(orders).toContainEqual({ from, to });
  });
});

describe("choosing levels", () => {
  it.each([
    [
      ["iop", "php"],
      ["php", "iop"],
    ],
    [
      ["iop", "php", ""],
      ["php", "iop"],
    ],
    [
      ["", "aftercare", "detox"],
      ["detox", "aftercare"],
    ],
    [
      ["outpatient", "iop", "php"],
      ["php", "iop", "outpatient"],
    ],
  ])("puts %j into the order of the levels", (words, levels) => {
    expect(chooseLevels(words)).toEqual(levels);
  });

  it.each<{ what: string; words: readonly string[] }>([
    { what: "nothing", words: [] },
    { what: "empty fields", words: ["", "", ""] },
    { what: "one level", words: ["iop"] },
    { what: "the same level twice", words: ["iop", "iop"] },
    { what: "a repeat beside two levels", words: ["iop", "php", "iop"] },
    { what: "four levels", words: ["iop", "php", "detox", "outpatient"] },
    { what: "all levels", words: LEVEL_IDS },
    { what: "an unknown level", words: ["iop", "hospital"] },
    { what: "capitals", words: ["IOP", "php"] },
    { what: "a name that every object has", words: ["iop", "constructor"] },
    { what: "spaces", words: ["iop", " php"] },
  ])("refuses $what", ({ words }) => {
    expect(chooseLevels(words)).toBeNull();
  });
});

describe("reading a slug", () => {
  it("takes any order", () => {
    expect(levelsOfSlug("iop-vs-php")).toEqual(levelsOfSlug("php-vs-iop"));
  });

  it.each(["", "iop", "iop-vs-iop", "iop-vs-", "iop_vs_php", "iop-vs-php-vs-iop", "iop-vs-php-vs-detox-vs-aftercare"])(
    "refuses “%s”",
    (slug) => {
      expect(levelsOfSlug(slug)).toBeNull();
    },
  );
});
