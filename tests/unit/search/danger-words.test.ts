import { describe, expect, it } from "vitest";
import { readSettings } from "@/lib/content/settings";
import { dangerAnswer } from "@/lib/search/danger";
import { search } from "@/lib/search/query";
import { ENGINE } from "./site-engine";

const { always } = readSettings(process.cwd()).danger;
const listed = Object.entries(always).flatMap(([kind, words]) => words.map((said) => [said, kind] as const));
const NOTHING = { danger: 0, kind: "none", language: "en", off: 0, topics: new Map() };

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
    expect(dangerAnswer(said, NOTHING, ENGINE.danger).notice?.kind).toBe(kind);
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
    expect(dangerAnswer(said, NOTHING, ENGINE.danger)).toEqual({ notice: null, caution: false });
  });
});
