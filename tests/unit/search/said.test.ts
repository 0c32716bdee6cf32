import { expect, it } from "vitest";
import { packSaid, saidIndex } from "@/lib/search/said";
import { stemOf } from "@/lib/search/words";

type LedTo = readonly [query: string, ...pages: string[]];
const packed = (led: readonly LedTo[]) => packSaid(led.map(([query, ...pages]) => ({ query, pages })));
const said = (...led: LedTo[]) => saidIndex(JSON.parse(JSON.stringify(packed(led))));
const times = (count: number, ...led: LedTo): LedTo[] => Array.from({ length: count }, () => led);

it("a page is found by what people typed for it, three times or more", () => {
  const index = said(
    ...times(3, "dopesick", "/withdrawal/opioids"),
    ...times(2, "invoice", "/paying"),
    ...times(40, "something else", "/levels"),
  );
  expect([...index.sharesOf([stemOf("dopesick")])]).toEqual([["/withdrawal/opioids", 1]]);
  expect(index.has(stemOf("invoice"))).toBe(false);
});

it("a word that is typed for all pages alike says nothing, one that is typed for a few says more than one for many", () => {
  const index = said(
    ...["/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h"].flatMap((page) => times(400, "rehab", page)),
    ...["/a", "/b"].flatMap((page) => times(100, "insurance", page)),
    ...times(100, "copay", "/a"),
  );
  expect(index.has(stemOf("rehab"))).toBe(false);
  const shares = index.sharesOf([stemOf("insurance"), stemOf("copay")]);
  expect(shares.get("/a")).toBe(1);
  expect(shares.get("/b")).toBeLessThan(1);
});

it("a word is told by the form that is typed most", () => {
  const words = packed([...times(30, "craving", "/a"), ...times(40, "cravings", "/a"), ...times(900, "other", "/b")]).words;
  expect(words.split(" ")).toContain("cravings");
  expect(words.split(" ")).not.toContain("craving");
});

it("only the first page of an example counts, without its heading, and no other subject", () => {
  expect(
    packed([
      ["a b", "/iop#cost", "/paying"],
      ["chords", "off"],
    ]).pages,
  ).toEqual(["/iop"]);
});

it("of nothing there is nothing", () => {
  expect(said().sharesOf(["detox"]).size).toBe(0);
});
