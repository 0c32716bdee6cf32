import { expect, it } from "vitest";
import { content } from "@/lib/content";

/** What the project's starting text said, by number; each must be found on one of the pages about IOP, corrected where sources disagree. */
const COVERED: readonly (readonly [id: string, about: string, place: string, proof: readonly RegExp[]])[] = [
  [
    "S01",
    "the choice is wide, for both kinds of reader",
    "/iop#what-it-is",
    [/need help, or love someone who does/, /many kinds of treatment/],
  ],
  ["S02", "why it helps to know the choice", "/iop#what-it-is", [/see which one fits and where to find support/]],
  ["S03", "part of a longer way", "/iop#who", [/often one step of several/]],
  [
    "S04",
    "after PHP, and not only then",
    "/iop#who",
    [/comes after a PHP\. It can, but there are other ways in/, /As a first step/, /As a step up/],
  ],
  [
    "S05",
    "how live-in care differs, and that it varies",
    "/iop#what-it-is",
    [/Some have nurses day and night, while others/, /are not like a hospital/, /In an IOP you go home/],
  ],
  ["S06", "life goes on beside it", "/iop#work", [/keep some of your work, school or time with your children/]],
  ["S07", "no quick answer", "/iop/is-it-right-for-me#decide", [/no quick answer/, /talk it over with a professional/]],
  [
    "S08",
    "a live-in start first",
    "/iop/is-it-right-for-me#not-first",
    [/hospital or a live-in program first, and move down to an IOP/],
  ],
  [
    "S09",
    "a start here, after a check",
    "/iop/is-it-right-for-me#starting-here",
    [/IOP can be a first treatment/, /A full check also looks at health, home, work and support/],
  ],
  ["S10", "a plan made together", "/iop/is-it-right-for-me#decide", [/writes a plan with you/]],
  ["S11", "reasons to choose it", "/iop/reasons#reasons", [/for many reasons/]],
  [
    "S12",
    "how severe it is does not decide alone",
    "/iop/is-it-right-for-me#starting-here",
    [/only for mild addiction/, /How severe things are is one part of the picture/],
  ],
  [
    "S13",
    "mental health is treated too",
    "/iop/is-it-right-for-me#mental-health",
    [/only for people with few mental health concerns/, /They treat it too/],
  ],
  [
    "S14",
    "support at home, or recovery housing",
    "/iop/is-it-right-for-me#home",
    [/Family support can play a large part/, /can go to an IOP and live in recovery housing/],
  ],
  [
    "S15",
    "withdrawal care is elsewhere",
    "/iop/is-it-right-for-me#not-first",
    [/not a detox program/, /look for a place that gives it/, /alongside an IOP/],
  ],
  ["S16", "groups at the center", "/iop/what-to-expect#groups", [/Groups are the center/]],
  ["S17", "give and get", "/iop/what-to-expect#groups", [/get help from people in the same boat, and you give it/]],
  ["S18", "groups and talking", "/iop/what-to-expect#groups", [/You learn to talk openly/]],
  [
    "S19",
    "company without drink or drugs",
    "/iop/what-to-expect#groups",
    [/practice being with others with no alcohol or drugs/],
  ],
  ["S20", "skills that last", "/iop/what-to-expect#skills", [/skills are meant to last after the program ends/]],
  ["S21", "housing and work", "/iop/what-to-expect#housing-work", [/Can they help with housing and work\?/, /Job help/]],
  ["S22", "people to lean on later", "/iop/what-to-expect#after", [/find support where you live that goes on when it ends/]],
  [
    "S23",
    "solving problems, coping",
    "/iop/what-to-expect#skills",
    [/get through a craving, say no, calm down, or solve a problem/],
  ],
  [
    "S24",
    "one kind of treatment in several places",
    "/iop/what-to-expect#therapies",
    [/used in a hospital or a live-in program are used in an IOP too/],
  ],
  [
    "S25",
    "what studies support, medicine included",
    "/iop/reasons#evidence",
    [/studies behind them/, /Methadone and buprenorphine cut the risk of dying/],
  ],
  [
    "S26",
    "CBT and its like",
    "/iop/what-to-expect#therapies",
    [/Cognitive behavioral therapy \(CBT\)/, /Motivational interviewing/],
  ],
  [
    "S27",
    "twelve steps as one way of several",
    "/iop/what-to-expect#twelve-step",
    [/twelve-step program\?/, /Other groups exist/],
  ],
];

/** The text under one heading of a page. */
function textAt(place: string): string {
  const [address = "", id] = place.split("#");
  const section = content.articles.get(address)?.outline.sections.find((found) => found.id === id);
  return section ? `${section.heading} ${section.text}` : "";
}

it("the starting text has 27 statements, and each is looked for", () => {
  expect(COVERED.map(([id]) => id)).toEqual(Array.from({ length: 27 }, (_, i) => `S${String(i + 1).padStart(2, "0")}`));
});

it.each(COVERED)("%s is covered: %s (%s)", (_id, _about, place, proof) => {
  const text = textAt(place);
  expect(text, "the heading is there").not.toBe("");
  expect(proof.filter((words) => !words.test(text))).toEqual([]);
});
