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
    ["a lay word for a long withdrawal", "brain fog after getting sober", "/withdrawal"],
    ["an amount", "a bottle of wine every night", "/do-i-need-treatment"],
    ["words run together", "soberliving homes", "/after/recovery-housing"],
    ["a thing by what it does", "opioid reversal spray", "/overdose"],
    ["a level by its hours", "part-time rehab", "/iop"],
    ["a level among a general word", "day rehab", "/php"],
    ["a Spanish verb", "volvió a tomar", "/after/return-to-use"],
  ])("%s: %s", (_what, raw, address) => {
    expect(first(raw)).toBe(address);
  });
});

it.each([
  "cheap tickets to boston",
  "knee rehab",
  "juice cleanse",
  "detox tea",
  "piano lessons",
  "best pizza near me",
  "video games",
  "phone number for the bank",
])("“%s” is not our subject, and nearest pages are no answer", (raw) => {
  expect(found(raw).hits).toEqual([]);
});

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
