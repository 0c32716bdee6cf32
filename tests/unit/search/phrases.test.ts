import { describe, expect, it } from "vitest";
import { search } from "@/lib/search/query";
import { ENGINE, TEXTS } from "./site-engine";

const found = (raw: string) => search(ENGINE, raw, TEXTS);
const first = (raw: string) => found(raw).hits[0]?.address;

describe("what people say is found", () => {
  it.each([
    ["a street name", "smack", "/medicines/buprenorphine"],
    ["a street name among other words", "how do i get off xannies", "/withdrawal/benzodiazepines"],
    ["a mistyped phrase", "parshal hospitalization", "/php"],
    ["words in another order", "program day", "/php"],
    ["an everyday word alone", "bars", "/withdrawal/benzodiazepines"],
    ["Spanish", "desintoxicación", "/detox"],
    ["Spanish without accents", "desintoxicacion", "/detox"],
  ])("%s: %s", (_what, raw, address) => {
    expect(first(raw)).toBe(address);
  });
});

it.each(["cheap tickets to boston", "knee rehab", "juice cleanse", "detox tea", "piano lessons", "best pizza near me"])(
  "“%s” is not our subject, and nearest pages are no answer",
  (raw) => {
    expect(found(raw).hits).toEqual([]);
  },
);

it("a Spanish query is known by its words and signs", () => {
  expect(["quiero dejar las drogas", "¿detox?", "sobredosis"].map((raw) => found(raw).spanish)).toEqual([true, true, true]);
  expect(["detox", "can i visit my son in rehab", "coming off ice"].map((raw) => found(raw).spanish)).toEqual([
    false,
    false,
    false,
  ]);
});

it("a mistyped word is put right, a right one is not", () => {
  expect(found("withdrawl simptoms").meant).toContain("symptoms");
  expect(found("withdrawal symptoms").meant).toBeNull();
});

it("the page that says what to do comes up for danger", () => {
  const { danger, hits } = found("cant wake him up");
  expect(danger?.kind).toBe("overdose");
  expect(hits.slice(0, 2).map(({ address }) => address)).toContain("/overdose");
});
