import { describe, expect, it } from "vitest";
import { buildEngine } from "@/lib/search/build";
import { loadEngine } from "@/lib/search/engine";
import { search } from "@/lib/search/query";
import type { SearchSection } from "@/lib/search/types";
import { plainModel } from "../../fixtures/plain-model";

/** Nothing is understood, so that pages are found by their words alone. */
const UNDERSTANDING = {
  model: plainModel(["/nowhere"]),
  danger: { kinds: {}, always: {}, thresholds: { box: 0.5, line: 0.2, off: 0.5, page: 0.2 } },
};

function section(id: string, changes: Partial<SearchSection> = {}): SearchSection {
  return { id, page: id.split("#")[0] ?? id, pageTitle: "Page", heading: "", aliases: "", summary: "", text: "", ...changes };
}

const found = (sections: readonly SearchSection[], raw: string) =>
  search(loadEngine(buildEngine(sections, UNDERSTANDING)), raw).hits.map(({ address }) => address);

describe("a page comes first", () => {
  it.each<[string, Partial<SearchSection>]>([
    ["a heading", { heading: "cravings" }],
    ["what people call it", { aliases: "cravings" }],
    ["its summary", { summary: "cravings" }],
  ])("when the word is in %s, before one that has it in its text, even more often", (_what, changes) => {
    expect(found([section("/text", { text: "cravings, cravings, cravings" }), section("/better", changes)], "cravings")).toEqual([
      "/better",
      "/text",
    ]);
  });

  it("and alone when the word is spelled as typed: only unknown words may be others", () => {
    expect(found([section("/near", { text: "detor" }), section("/exact", { text: "detox" })], "detox")).toEqual(["/exact"]);
  });

  it("when more of its parts match", () => {
    const sections = [
      section("/one#a", { text: "detox" }),
      section("/two#a", { text: "detox" }),
      section("/two#b", { text: "detox" }),
    ];
    expect(found(sections, "detox")).toEqual(["/two", "/one"]);
  });
});

describe("a word is found", () => {
  it.each([
    ["with one wrong letter", "detix"],
    ["with one letter missing", "deto"],
    ["by its beginning", "det"],
    ["in capitals", "DETOX"],
    ["among common words", "what is detox"],
  ])("%s", (_how, raw) => {
    expect(found([section("/detox", { text: "detox" })], raw)).toEqual(["/detox"]);
  });

  it.each([
    ["a short word with a wrong letter", "iob", "iop"],
    ["the beginning of a word that is not the last", "det now", "detox"],
    ["common words only", "what is it", "what is it"],
    ["the middle of a word", "patient", "outpatient"],
  ])("not by %s", (_what, raw, text) => {
    expect(found([section("/page", { text })], raw)).toEqual([]);
  });
});

it("an engine without sections finds nothing", () => {
  expect(found([], "detox")).toEqual([]);
});

it("an engine that was saved and loaded again finds the same", () => {
  const sections = [section("/iop#a", { heading: "Cravings" }), section("/php", { text: "How cravings pass." })];
  const engine = buildEngine(sections, UNDERSTANDING);
  const loaded = loadEngine(JSON.parse(JSON.stringify(engine)));
  expect(search(loaded, "cravngs")).toEqual(search(loadEngine(engine), "cravngs"));
  expect(search(loaded, "cravngs").hits).toHaveLength(2);
});
