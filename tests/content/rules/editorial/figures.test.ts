import { expect, it } from "vitest";
import { figures, hasFigure } from "@/lib/content/editorial/rules/figures";
import { itFinds, type ProseCase, sound } from "./prose-cases";

const FIX = "Cite the source right after the sentence with [^source-id], or put our own advice into an :::editorial box.";
const at = (place: string, sentence: string) => `${place} figures — a figure without source: “${sentence}” — ${FIX}`;

const ANSWERS = (first: string, sources = "[]", danger = false) =>
  `id: x\norder: 1\ntitle: A title\nquestions:\n  - ask: A question?\n    answers:\n      - { tick: One, danger: ${danger}, today: "${first}", ask: "How many of 9?", watch: Two, more: /iop, sources: ${sources} }\n      - { tick: Two, today: Three, ask: "Is it?", watch: Four, more: /iop, sources: [] }\n`;
const QUESTIONS = "content/data/questions/x.yaml";

/** A text of one sentence without source. */
const alone = (what: string, text: string): ProseCase => ({ what, text, lines: [at("15:1", text)] });

itFinds(figures, [
  {
    what: "what an answer of the questions says",
    file: [QUESTIONS, ANSWERS("It takes 3 days.")],
    lines: [
      "7:44 figures — questions.0.answers.0.today: a figure without source: “It takes 3 days.” — Name its source in sources, or leave the figure out.",
    ],
  },
  {
    what: "nothing in an answer with a source",
    file: [QUESTIONS.replace("x", "y"), ANSWERS("It takes 3 days.", "[a]")],
    lines: [],
  },
  {
    what: "nothing in an answer's numbers to call",
    file: [QUESTIONS.replace("x", "z"), ANSWERS("Call 911 or 1-800-662-4357.")],
    lines: [],
  },
  alone("digits", "It takes 3 days."),
  alone("digits at the sentence's end", "You will be number 5."),
  alone("a year", "The law changed in 2023."),
  alone("money", "It costs $20 a visit."),
  alone("a percent sign", "5% of people leave."),
  alone("half", "About half of people leave."),
  alone("a third", "A third of people leave."),
  alone("two-thirds", "Two-thirds of people leave."),
  alone("one in four", "One in four people leaves."),
  alone("one out of every ten", "One out of every ten people leaves."),
  alone("percent in words", "Ten percent of people leave."),
  alone("twice", "They leave twice as often."),
  alone("hours in words", "A group lasts three hours."),
  alone("days in words", "It takes two or three days."),
  alone("weeks with a word between", "It lasts six full weeks."),
  alone("dozens of people", "It helped hundreds of people. ".trim()),
  alone("people in words", "There are twenty-five people."),
  {
    what: "each of two sentences",
    text: "It takes 3 days. Then it takes 4 days.",
    lines: [at("15:1", "It takes 3 days."), at("15:18", "Then it takes 4 days.")],
  },
  {
    what: "the sentence before the one that is cited",
    text: "It takes 3 days. It takes 4 days.[^a]",
    lines: [at("15:1", "It takes 3 days.")],
  },
  {
    what: "the sentence after the one that is cited",
    text: "It takes 3 days.[^a] It takes 4 days.",
    lines: [at("15:22", "It takes 4 days.")],
  },
  {
    what: "the one between two that are cited",
    text: "One takes 5.[^a] One takes 6. One takes 7.[^b]",
    lines: [at("15:18", "One takes 6.")],
  },
  {
    what: "a citation in a paragraph of its own, which belongs to no sentence",
    text: "It takes 3 days.\n\n[^a]",
    lines: [at("15:1", "It takes 3 days.")],
  },
  {
    what: "what an :::ask box claims",
    text: ":::ask\n- Is it 9 hours a week?\n- It is 9 hours a week.\n:::",
    lines: [at("17:3", "It is 9 hours a week.")],
  },
  { what: "what a :::note box claims", text: ":::note\nIt takes 3 days.\n:::", lines: [at("16:1", "It takes 3 days.")] },
  { what: "a question outside an :::ask box", text: "Did you know that 9 die?", lines: [at("15:1", "Did you know that 9 die?")] },
  { what: "a number beside a phone number", text: "Call 988 in 5 minutes.", lines: [at("15:1", "Call 988 in 5 minutes.")] },
  {
    what: "a number beside a name",
    text: "A 12-step group meets 3 times.",
    lines: [at("15:1", "A 12-step group meets 3 times.")],
  },
  { what: "a number that only looks like a name", text: "It is 2.15 miles.", lines: [at("15:1", "It is 2.15 miles.")] },
  ...sound({
    "a cited sentence": "It takes 3 days.[^a]",
    "a citation inside the sentence": "It takes 3 days,[^a] and then it is over.",
    "two cited sentences": "It takes 3 days.[^a] It takes 4 days.[^a][^b]",
    "a cited sentence in quotation marks": "They say “It takes 3 days.”[^a]",
    "a cited sentence in bold": "**It takes 3 days.[^a]**",
    "a cited sentence over two lines": "It takes\n3 days.[^a]",
    "a cited sentence with U.S. in it": "In the U.S. it takes 3 days.[^a]",
    "an :::editorial box": ":::editorial\nWe chose 3 of 9 pages. It takes 3 days.\n:::",
    "a list in an :::editorial box": ":::editorial\n- Wait 3 days.\n:::",
    "questions in an :::ask box": ":::ask\n- Is it 9 hours a week, or 20?\n:::",
    "phone numbers": "Call 1-800-662-4357, (800) 662-4357, 988 or 911.",
    names: "Under 42 CFR Part 2 a 12-step group can be level 2.1.",
    "a heading": "## The first 90 days {#first-90-days}",
    "words that hold a number": "Someone is often alone at the weekend.",
    "one, which is mostly no figure": "Take one day at a time.",
    "first and second": "The first day is hard. The second week is easier.",
  }),
  { what: "nothing in a section without figures", text: "It takes 3 days.", fields: { section: "about" }, lines: [] },
]);

const NUMBERS = ["two", "three", "seven", "ten", "twelve", "twenty", "ninety"];
const UNITS = ["minutes", "hours", "days", "nights", "weeks", "months", "years", "percent", "people", "times", "doses"];

it.each(UNITS)("every number before “%s” is a figure, in capitals too", (unit) => {
  const texts = NUMBERS.flatMap((number) => [`${number} ${unit}`, `${number.toUpperCase()} ${unit}`, `${number} more ${unit}`]);
  expect(texts.filter((text) => !hasFigure(text))).toEqual([]);
});

it("a number in words without anything that is counted is no figure", () => {
  expect(NUMBERS.filter((number) => hasFigure(`the ${number} of us`))).toEqual([]);
});
