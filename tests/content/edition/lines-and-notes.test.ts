import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { LOCAL, toldOf } from "../../fixtures/edition-project";
import type { Project } from "../../fixtures/project";

const LINE = {
  id: "local-line",
  name: "River line",
  number: "1-360-555-0142",
  tel: "+13605550142",
  for: "Tests.",
  runBy: "River Clinic",
  whoPays: "Free to you. The county pays.",
  hours: "Every day",
  languages: "English",
  theyAsk: "Nothing",
  anonymous: "Always",
  lastChecked: "2026-11-23",
  order: 1,
  sources: ["adv-iop"],
  shownIn: ["danger"],
  paidForCalls: false,
};

const line = (project: Project, changes: Record<string, unknown>) =>
  project.write(`${LOCAL}/helplines/${changes.id}.yaml`, stringify({ ...LINE, ...changes }));

const note = (project: Project, changes: Record<string, unknown>) => {
  const fields = { at: "/iop", lines: [{ text: "Here too.", sources: [] }], ...changes };
  project.write(`${LOCAL}/notes/${changes.id}.yaml`, stringify(fields));
};

/** What each is wrong in, and what is said of it; each has a number of its own, and they are checked at once. */
const LINES = [
  ["does not say who is paid", { paidForCalls: undefined }, "paidForCalls · is missing."],
  [
    "says that it is for sale",
    { whoPays: "A referral fee from programs." },
    "“referral fee” speaks of a line that sells callers.",
  ],
  ["does not say where it is listed", { shownIn: undefined }, "shownIn · is missing."],
  ["takes the place of 988", { tel: "988", number: "988" }, "988 is the number of"],
  ["takes the place of 911", { tel: "911", number: "911" }, "911 is the number of"],
  ["takes the place of Poison Help", { tel: "+18002221222", number: "1-800-222-1222" }, "8002221222 is the number of Poison"],
  ["was not checked for long", { lastChecked: "2026-01-01" }, "lastChecked · was checked on 2026-01-01, more than"],
] as const;

const NOTES = [
  ["has a link without words", { moreAt: "/levels" }, "must stand together with moreLabel"],
  [
    "has a number that is no line's",
    { lines: [{ text: "Call 1-360-555-0199.", sources: [] }] },
    "1-360-555-0199 is not the number of a helpline.",
  ],
  [
    "has a source that is not there",
    { lines: [{ text: "Here.", sources: ["local-none"] }] },
    'the source "local-none" has no file.',
  ],
  ["leads nowhere", { moreAt: "/nowhere", moreLabel: "More" }, '"/nowhere" leads to no page.'],
] as const;

const WARNED = [
  ["/next-step", "/next-step is no page of text, so no reader sees the note."],
  ["/iop#nowhere", "/iop#nowhere is no heading, so the note stands before the text."],
] as const;

const idOf = (i: number) => `local-case-${i}`;
const about = (lines: readonly string[], i: number) => lines.filter((found) => found.includes(`/${idOf(i)}.yaml`));

describe("a phone line of an edition", () => {
  const lines = toldOf((project) => {
    LINES.slice(0, -1).forEach(([, changes], i) => {
      const number = `1-360-555-01${10 + i}`;
      line(project, { id: idOf(i), number, tel: `+${number.replaceAll("-", "")}`, ...changes });
    });
    line(project, { id: "river", number: "1-360-555-0150", tel: "+13605550150" });
    line(project, { id: "local-sound" });
  });

  it.each(LINES.slice(0, -1).map(([what, , words], i) => [what, words, i] as const))(
    "is refused when it %s",
    (_what, words, i) => {
      expect(about(lines, i)).toEqual([expect.stringContaining(words)]);
    },
  );

  it("is refused with a name that a line of ours could have", () => {
    expect(lines).toContainEqual(expect.stringMatching(/\/river\.yaml · id · “river” must begin with local-\./));
  });

  it("is no problem with all its facts", () => expect(lines.filter((found) => found.includes("local-sound"))).toEqual([]));

  it("is refused when its owner is paid for calls, or nobody knows when it was checked", () => {
    const found = toldOf((project) => line(project, { id: "local-sold", paidForCalls: true, lastChecked: undefined }));
    expect(found).toEqual([
      expect.stringContaining("lastChecked · is missing."),
      expect.stringContaining("paidForCalls · must be false: a line whose owner is paid for sending callers"),
    ]);
  });
});

describe("a note of an edition", () => {
  const lines = toldOf((project) => {
    for (const [i, [, changes]] of NOTES.entries()) note(project, { id: idOf(i), ...changes });
    note(project, { id: "local-sound", at: "/iop/reasons#evidence" });
  });

  it.each(NOTES.map(([what, , words], i) => [what, words, i] as const))("is refused when it %s", (_what, words, i) => {
    expect(about(lines, i)).toEqual([expect.stringContaining(words)]);
  });

  it("is no problem at a heading", () => expect(lines.filter((found) => found.includes("local-sound"))).toEqual([]));

  it("and an old line are warnings where an update or time made them wrong", () => {
    const found = toldOf((project) => {
      for (const [i, [at]] of WARNED.entries()) note(project, { id: idOf(i), at });
      line(project, { id: "local-old", ...LINES.at(-1)?.[1] });
    });
    expect(found.every((one) => one.startsWith("warning: "))).toBe(true);
    for (const [i, [, words]] of WARNED.entries()) expect(about(found, i)).toEqual([expect.stringContaining(words)]);
    expect(found.filter((one) => one.includes("local-old"))).toEqual([expect.stringContaining(LINES.at(-1)?.[2] ?? "")]);
  });
});
