import { describe, expect, it } from "vitest";
import { readSettings } from "@/lib/content/settings";
import { dangerAnswer } from "@/lib/search/danger";
import { search } from "@/lib/search/query";
import { ENGINE } from "./site-engine";

const { always } = readSettings(process.cwd()).danger;
const listed = Object.entries(always).flatMap(([kind, words]) => words.map((said) => [said, kind] as const));
const NOTHING = { danger: 0, kind: "none", language: "en", spanish: 0, off: 0, topics: new Map() };

describe("a red box", () => {
  it.each([
    ["quiero morir", "es", "Llame al 988"],
    ["mi hijo no despierta", "es", "Llame al 911"],
    ["i want to die", "en", "Call 988"],
    ["he won’t wake up", "en", "Call 911"],
  ])("for “%s” speaks the reader’s language, and calls the same number", (said, lang, first) => {
    const notice = search(ENGINE, said).danger;
    expect(notice).toMatchObject({ lang, links: expect.arrayContaining([expect.objectContaining({ label: first })]) });
    expect(notice?.links[0]?.label).toBe(first);
  });
});

describe("words that always show a box", () => {
  it.each(listed)("%s", (said, kind) => {
    expect(search(ENGINE, said).danger?.kind).toBe(kind);
  });

  it.each([
    ["he is unconscious", "overdose"],
    ["She is NOT breathing!!", "overdose"],
    ["I want to die", "suicide"],
    ["he can’t wake up", "overdose"],
    ["her lips are blue", "overdose"],
  ])("with small words around them: %s", (said, kind) => {
    expect(dangerAnswer(said, NOTHING, ENGINE.danger, false).notice?.kind).toBe(kind);
  });

  it.each([
    "unconscious bias training",
    "collapsed lung story",
    "chest pain essay",
    "breathing",
    "wake up",
    "how do I wake up",
    "puedo morir",
    "matar",
    "the",
    "",
    "?!",
  ])("and none by themselves when more is said, or less: %s", (said) => {
    expect(dangerAnswer(said, NOTHING, ENGINE.danger, false)).toEqual({ notice: null, caution: false });
  });
});
