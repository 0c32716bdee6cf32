import { expect, it } from "vitest";
import { content } from "@/lib/content";

/** What the project's starting text said, by number; each must be found on one of the pages about IOP, corrected where sources disagree. */
const COVERED: readonly (readonly [id: string, about: string, address: string, proof: readonly RegExp[]])[] = [
  [
    "S01",
    "the choice is wide, for both kinds of reader",
    "/iop",
    [/need help, or love someone who does/, /many kinds of treatment/],
  ],
  ["S02", "why it helps to know the choice", "/iop", [/see which one fits and where to find support/]],
  ["S03", "part of a longer way", "/iop", [/often one step of several/]],
  [
    "S04",
    "after PHP, and not only then",
    "/iop",
    [/comes after a PHP\. It can, but there are other ways in/, /As a first step/, /As a step up/],
  ],
  [
    "S05",
    "how live-in care differs, and that it varies",
    "/iop",
    [/comes in several kinds/, /are not hospital care/, /In an IOP you go home/],
  ],
  ["S06", "life goes on beside it", "/iop", [/keep some of your work, school or time with your children/]],
  ["S07", "no quick answer", "/iop/is-it-right-for-me", [/no quick answer/, /talked over with a professional/]],
  ["S08", "a live-in start first", "/iop/is-it-right-for-me", [/hospital or a live-in program first, and move down to an IOP/]],
  ["S09", "a start here, after a check", "/iop/is-it-right-for-me", [/IOP can be a first treatment/, /Ask for an assessment/]],
  ["S10", "a plan made together", "/iop/is-it-right-for-me", [/builds a plan with you/]],
  ["S11", "reasons to choose it", "/iop/reasons", [/for many reasons/]],
  [
    "S12",
    "how severe it is does not decide alone",
    "/iop/is-it-right-for-me",
    [/only for mild addiction/, /How severe things are is one part of the picture/],
  ],
  [
    "S13",
    "mental health is treated too",
    "/iop/is-it-right-for-me",
    [/only for people with few mental health concerns/, /treat both/],
  ],
  [
    "S14",
    "support at home, or recovery housing",
    "/iop/reasons",
    [/Support at home helps/, /IOP and recovery housing can go together/],
  ],
  [
    "S15",
    "withdrawal care is elsewhere",
    "/iop/is-it-right-for-me",
    [/not a detox program/, /look for a place that gives it/, /alongside an IOP/],
  ],
  ["S16", "groups at the center", "/iop/what-to-expect", [/Groups are the center/]],
  ["S17", "give and get", "/iop/what-to-expect", [/get help from people in the same boat, and you give it/]],
  ["S18", "groups and talking", "/iop/what-to-expect", [/build communication/]],
  ["S19", "company without drink or drugs", "/iop/what-to-expect", [/practice being with others with no alcohol or drugs/]],
  ["S20", "skills that last", "/iop/what-to-expect", [/skills are meant to go home with you and last after the program ends/]],
  ["S21", "housing and work", "/iop/what-to-expect", [/Can they help with housing and work\?/, /Job help/]],
  ["S22", "people to lean on later", "/iop/what-to-expect", [/build support where you live, which can outlast it/]],
  ["S23", "solving problems, coping", "/iop/what-to-expect", [/get through a craving, say no, calm down, or solve a problem/]],
  [
    "S24",
    "one kind of treatment in several places",
    "/iop/reasons",
    [/same kinds of therapy in a hospital, a live-in program or an IOP/],
  ],
  [
    "S25",
    "what studies support, medicine included",
    "/iop/reasons",
    [/studies behind them/, /Methadone and buprenorphine cut the risk of dying/],
  ],
  ["S26", "CBT and its like", "/iop/what-to-expect", [/Cognitive behavioral therapy \(CBT\)/, /Motivational interviewing/]],
  ["S27", "twelve steps as one way of several", "/iop/what-to-expect", [/twelve-step program\?/, /Other groups exist/]],
];

const TEXTS = new Map(
  [...content.articles].map(([address, { outline }]) => [
    address,
    outline.sections.map(({ heading, text }) => `${heading} ${text}`).join(" "),
  ]),
);

it("the starting text has 27 statements, and each is looked for", () => {
  expect(COVERED.map(([id]) => id)).toEqual(Array.from({ length: 27 }, (_, i) => `S${String(i + 1).padStart(2, "0")}`));
});

it.each(COVERED)("%s is covered: %s (%s)", (_id, _about, address, proof) => {
  const text = TEXTS.get(address) ?? "";
  expect(proof.filter((words) => !words.test(text))).toEqual([]);
});
