import { describe, expect, it } from "vitest";
import { search } from "@/lib/search/query";
import { ENGINE, TEXTS } from "./site-engine";

const found = (raw: string) => search(ENGINE, raw, TEXTS);
const firstThree = (raw: string) =>
  found(raw)
    .hits.slice(0, 3)
    .map(({ address }) => address);

describe("among the first three pages is what is meant", () => {
  it.each([
    ["a mistyped name", "parshal hospitalization", "/php"],
    ["words in another order", "program day", "/php"],
    ["Spanish", "desintoxicación", "/detox"],
    ["Spanish without accents", "desintoxicacion", "/detox"],
    ["words run together", "soberliving homes", "/after/recovery-housing"],
    ["a thing by what it does", "opioid reversal spray", "/overdose"],
    ["a comparison", "iop vs residential", "/next-step/iop-vs-residential"],
    ["a comparison the other way round", "residential or iop", "/next-step/iop-vs-residential"],
    ["a call sheet", "questions to ask a residential program on the phone", "/call-sheets/residential"],
    ["a first day", "first day of detox what to bring", "/first-day/detox"],
    ["the whole site to print", "whole site pdf handout", "/pocket"],
    ["a word of the glossary", "what does MOUD mean", "/glossary"],
    ["a phone line by its name", "crisis text line", "/crisis-lines"],
    ["a place", "rehab near me in tucson", "/find-treatment"],
    ["a row of the table", "which level who is there at night", "/next-step"],
  ])("%s: %s", (_what, raw, address) => {
    expect(firstThree(raw)).toContain(address);
  });
});

it.each(["cheap tickets to boston", "php array functions", "guitar chords", "best pizza near me", "video games"])(
  "“%s” is another subject, and nearest pages are no answer",
  (raw) => {
    const { hits, nearest } = found(raw);
    expect(hits).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
  },
);

it.each(["zzzzqqqqxxxx", "asdfgh qwrtzp"])("“%s” has no word that anybody knows, so no page is an answer", (raw) => {
  expect(found(raw).hits).toEqual([]);
});

it("words that were run together are known, each by itself", () => {
  expect(found("hesnotbreathing").hits.length).toBeGreaterThan(0);
});

it("one word with a letter of Spanish is Spanish", () => {
  expect(found("desintoxicación").spanish).toBe(true);
  expect(found("detox").spanish).toBe(false);
});

it("a search on our subject is never left without pages, and says when it is not sure", () => {
  for (const raw of ["my kid is a junkie what do i do", "will I be able to see my family?", "dont they have to hit bottom first"])
    expect(found(raw).hits.length).toBeGreaterThan(0);
  expect(found("detox").sure).toBe(true);
  expect(found("qwrt zzkl").sure).toBe(false);
});

it("a Spanish query is known as one", () => {
  expect(["quiero dejar las drogas", "necesito ayuda para mi hijo"].map((raw) => found(raw).spanish)).toEqual([true, true]);
  expect(["detox", "can i visit my son in rehab"].map((raw) => found(raw).spanish)).toEqual([false, false]);
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

it("where nobody can be sure, a line stands in place of the box, never beside it", () => {
  for (const raw of ["hes not breathing", "xanax", "iop cost", "so tired of everything"]) {
    const { danger, caution } = found(raw);
    expect(danger !== null && caution).toBe(false);
  }
});
