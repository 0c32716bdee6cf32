import { expect, it } from "vitest";
import { packSaid, saidIndex } from "@/lib/search/said";
import { stemOf } from "@/lib/search/words";

const said = (...led: [query: string, ...pages: string[]][]) =>
  saidIndex(JSON.parse(JSON.stringify(packSaid(led.map(([query, ...pages]) => ({ query, pages }))))));

it("a page is found by what people typed for it, three times or more", () => {
  const index = said(
    ["dopesick", "/withdrawal/opioids"],
    ["so dopesick", "/withdrawal/opioids"],
    ["dopesick now", "/withdrawal/opioids"],
    ["cost", "/paying"],
    ["cost once", "/paying"],
  );
  const scores = index.scoresOf(stemOf("dopesick"));
  expect(index.sections.map((page, i) => [page, (scores[i] ?? 0) > 0])).toEqual([
    ["/paying", false],
    ["/withdrawal/opioids", true],
  ]);
  expect(index.has("cost")).toBe(false);
});

it("only the first page of an example counts, without its heading, and no other subject", () => {
  expect(said(["a b", "/iop#cost", "/paying"], ["chords", "off"]).sections).toEqual(["/iop"]);
});

it("of nothing there is nothing", () => {
  expect(said().sections).toEqual([]);
});
