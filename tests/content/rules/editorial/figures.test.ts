import { expect, it } from "vitest";
import { hasFigure } from "@/lib/content/editorial/numbers";
import { figures } from "@/lib/content/editorial/rules/figures";
import { itFinds, type ProseCase, sound } from "./prose-cases";

const FIX = "Cite the source right after the sentence with [^source-id], or put our own advice into an :::editorial box.";
const at = (place: string, sentence: string) => `${place} figures — a figure without source: “${sentence}” — ${FIX}`;

const ANSWERS = (first: string, sources = "[]", danger = false) =>
  `id: x\norder: 1\ntitle: A title\nquestions:\n  - ask: A question?\n    answers:\n      - { tick: One, danger: ${danger}, today: "${first}", ask: "How many of 9?", watch: Two, more: /iop, sources: ${sources} }\n      - { tick: Two, today: Three, ask: "Is it?", watch: Four, more: /iop, sources: [] }\n`;
const QUESTIONS = "content/data/questions/x.yaml";

/** A text of one sentence without source. */
const alone = (what: string, text: string): ProseCase => ({ what, text, lines: [at("15:1", text)] });

const short = (field: string, place: string, words: string, text: string) =>
  `${place} figures — ${field}: says “${words}”, which does not stand in the page’s text: “${text}” — Write it there with its source, or correct the one that is wrong.`;

/** A field that says in short what the text does not say. */
const inShort = (field: string, place: string, words: string, text: string, fields: Record<string, string>): ProseCase => ({
  what: `${field} that says “${text}”`,
  fields,
  lines: [short(field, place, words, text)],
});

const FIRST_DAY = (point: string) => `id: iop\nintro: Days differ.\npoints:\n  - ${point}\n`;
const SHEET = (why: string) =>
  `id: iop\nintro: Call.\nquestions:\n  - { ask: "Is it 9 hours?", why: "${why}", good: Yes., walkAway: No., sources: [] }\n`;
const TERM = (definition: string) => `id: x\nterm: X\notherWords: []\ndefinition: ${definition}\nmoreAt: /iop\nsources: []\n`;

/** A field of data beside an empty list of sources. */
const inData = (file: string, text: string, field: string, place: string, said: string): ProseCase => ({
  what: `${field} of ${file} without source`,
  file: [`content/data/${file}`, text],
  lines: [
    `${place} figures — ${field}: a figure without source: “${said}” — Name its source in sources, or leave the figure out.`,
  ],
});

itFinds(figures, [
  inData(
    "first-days/iop.yaml",
    FIRST_DAY('{ time: Morning, what: "You wait 3 hours.", sources: [], ask: "Is it 3 hours?" }'),
    "points.0.what",
    "4:28",
    "You wait 3 hours.",
  ),
  inData("call-sheets/iop.yaml", SHEET("Half of people leave."), "questions.0.why", "4:35", "Half of people leave."),
  inData("terms/x.yaml", TERM("It takes 3 days."), "definition", "4:13", "It takes 3 days."),
  {
    what: "nothing in a point of a first day with a source",
    file: ["content/data/first-days/php.yaml", FIRST_DAY('{ time: Morning, what: "You wait 3 hours.", sources: [a] }')],
    lines: [],
  },
  {
    what: "nothing in what a publisher says of itself",
    file: ["content/data/notes/local-x.yaml", "id: local-x\nat: /iop\nlines:\n  - { text: We have 3 rooms., sources: [] }\n"],
    lines: [],
  },
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
  alone("tenfold", "The risk rises tenfold."),
  alone("twofold", "It is a twofold risk."),
  {
    what: "a heading whose figure stands above it only",
    text: "It takes 90 days.[^a]\n\n## The 30 days {#a}\n\nThey last.\n\n## More {#b}\n\nNot 30, said one.[^a]",
    lines: [
      "17:4 figures — says “30”, which does not stand in the text below it: “The 30 days” — Write it there with its source, or correct the one that is wrong.",
    ],
  },
  inShort("summary.0", "5:11", "30", "It takes 30 days.", { summary: "[It takes 30 days., Two., Three., Four.]" }),
  inShort("title", "2:8", "Half", "Half of people", { title: "Half of people" }),
  inShort("shortTitle", "3:13", "9", "The 9 hours", { shortTitle: "The 9 hours" }),
  inShort("description", "4:14", "1 in 5", "About 1 in 5 leave.", { description: "About 1 in 5 leave." }),
  inShort("description", "4:14", "12", "Call 988: 12 hours.", { description: '"Call 988: 12 hours."' }),
  {
    what: "nothing in short words whose figures stand in the text, in whatever form",
    text: "Of them, 22% left within twelve hours.[^a] At 21, half stayed 3 to 5 days.[^a]",
    fields: {
      title: "Under age 21",
      shortTitle: "12 hours",
      description: "About 1 in 5 left within 12 hours. Call 911 or 988.",
      summary: "[Half of them stayed three days., About 50% stayed., Not before the 21st birthday., Four.]",
    },
    lines: [],
  },
  {
    what: "a figure of the summary that only a question holds",
    text: ":::ask\n- Is it 9 hours a week?\n:::",
    fields: { description: "It is 9 hours." },
    lines: [short("description", "4:14", "9", "It is 9 hours.")],
  },
  ...sound({
    "a number to call that is nobody’s, which is told as that": "## Now {#now}\n\nCall 991 now.",
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
    "a heading": "## The first 90 days {#first-90-days}\n\nThey last 90 days.[^a]",
    "a heading whose figure stands further below": "## The 90 days {#a}\n\n### What {#b}\n\nNinety days.[^a]",
    "a step of its own": "## Step 2: Call {#call}\n\nCall them.",
    "a part of its own": "## Part 2: Call {#call}\n\nCall them.",
    "the year of an edition": "## The 3rd edition (2013) {#third}\n\nIt says so.",
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
