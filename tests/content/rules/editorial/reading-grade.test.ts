import { expect, it } from "vitest";
import { readingOf } from "@/lib/content/editorial/reading";
import { readingGrade } from "@/lib/content/editorial/rules/reading-grade";
import { redBoxGrade } from "@/lib/content/editorial/rules/red-box-grade";
import { checkProse, itFinds, type ProseCase, SETTINGS, sound } from "./prose-cases";

const HARD = "Rehabilitation necessitates considerable interdisciplinary coordination.";
const EASY = "You can call at any time. It is free. They will help you. ".repeat(20).trim();
const NAME = "Substance Abuse and Mental Health Services Administration";
/** Thirty words. */
const HARD_PARAGRAPH = `${HARD} You can call them at any time, and they will help you to find out what you can do, and it is free for all.`;
const hardParagraph = (place: string) =>
  `${place} reading-grade — the paragraph reads at grade 10.7 (Flesch–Kincaid, at most 10). — Split or simplify the hardest sentence: line ${place.split(":")[0]}, grade 48: “${HARD}”`;
const fix = (line: number) => `Split or simplify the hardest sentences: line ${line}, grade 48: “${HARD}”`;

const ANSWERS = (first: string, sources = "[]", danger = false) =>
  `id: x\norder: 1\ntitle: A title\nquestions:\n  - ask: A question?\n    answers:\n      - { tick: One, danger: ${danger}, today: "${first}", ask: "How many of 9?", watch: Two., more: /iop, sources: ${sources} }\n      - { tick: Two, today: Three., ask: "Is it?", watch: Four., more: /iop, sources: [] }\n`;
const QUESTIONS = "content/data/questions/x.yaml";
const EASY_ANSWER = "You can call at any time. It is free. They will help you. ".repeat(20).trim();

itFinds(readingGrade, [
  {
    what: "danger that is too hard among easy answers",
    file: [
      QUESTIONS,
      `${ANSWERS(EASY_ANSWER)}      - { tick: A, danger: true, today: "${HARD}", ask: "Is it so?", watch: Words., more: /iop, sources: [] }\n`,
    ],
    lines: [expect.stringMatching(/^9:\d+ reading-grade — what to do in danger reads at grade .+ \(Flesch–Kincaid, at most 6\)/)],
  },
  {
    what: "advice that is too hard",
    file: [QUESTIONS.replace("x", "y"), ANSWERS(HARD)],
    lines: [expect.stringContaining("reading-grade — the advice reads at grade")],
  },
  {
    what: "a page that is too hard, with its hardest sentence",
    text: `Words.\n\n${HARD}`,
    lines: [`1:1 reading-grade — the page reads at grade 47.7 (Flesch–Kincaid, at most 8). — ${fix(17)}`],
  },
  {
    what: "danger that is too hard on an easy page",
    text: `${EASY}\n\n:::danger\n${HARD}\n:::`,
    lines: [`18:1 reading-grade — what to do in danger reads at grade 47.7 (Flesch–Kincaid, at most 6). — ${fix(18)}`],
  },
  {
    what: "a summary that is too hard, with the line that makes it so",
    fields: { summary: `\n  - Call us at any time.\n  - ${HARD}\n  - We will help you.\n  - It is free of charge.` },
    lines: [
      expect.stringMatching(
        new RegExp(
          `^6:5 reading-grade — the summary reads at grade .+ \\(Flesch–Kincaid, at most 6\\)\\. — Split .+: line 7, grade 48: “${HARD}”`,
        ),
      ),
    ],
  },
  {
    what: "nothing in a summary of which one short line has a long name",
    fields: { summary: "[Ask about buprenorphine., You can call us at any time., We will help you., It is free for all.]" },
    lines: [],
  },
  {
    what: "a hard paragraph of thirty words on an easy page, with its place and its hardest sentence only",
    text: `${EASY}\n\n${HARD_PARAGRAPH}\n\n${EASY}`,
    lines: [hardParagraph("17:1")],
  },
  {
    what: "each hard paragraph on an easy page, in a box and a quote too",
    text: `${EASY}\n\n:::note\n${HARD_PARAGRAPH}\n:::\n\n> ${HARD_PARAGRAPH}`,
    lines: [hardParagraph("18:1"), hardParagraph("21:3")],
  },
  ...sound({
    "a hard paragraph of twenty-nine words": `${EASY}\n\n${HARD_PARAGRAPH.replace("for all", "too")}`,
    "a paragraph of thirty words with a name": `${EASY}\n\n${HARD_PARAGRAPH.replace("for all", "42 CFR Part 2")}`,
    "a hard item of a list": `${EASY}\n\n- ${HARD_PARAGRAPH}\n\n1. One.\n   - ${HARD_PARAGRAPH}`,
    "a hard paragraph in a cell": `${EASY}\n\n| a | b |\n| - | - |\n| ${HARD_PARAGRAPH} | b |`,
    "an easy page": EASY,
    "one hard sentence among many easy ones": `${EASY} ${HARD}`,
    "a hard sentence in another box": `${EASY}\n\n:::note\n${HARD}\n:::`,
    "a hard heading": `## ${HARD.slice(0, -1)} {#hard}\n\n${EASY}`,
    "a hard table": `| a | b |\n| - | - |\n| ${HARD} | b |`,
    "a label, which is no sentence": "Rehabilitation.\n\nInterdisciplinary coordination.",
    "a long name": `You can call the ${NAME}. They will help you.`,
    "an empty page": "",
  }),
]);

it("the three hardest sentences are told, hardest first", () => {
  const text =
    "It is a considerable organization.\n\nYou can call.\n\nRehabilitation necessitates coordination.\n\nThey have some information.";
  const [line = ""] = checkProse(readingGrade, [{ what: "a", text, lines: [] }]).get("a") ?? [];
  expect(line.match(/line \d+/g)).toEqual(["line 19", "line 15", "line 21"]);
});

it("SMOG counts long words once there are thirty sentences", () => {
  const sentences = (count: number) => "She had her medication. ".repeat(count);
  const cases: ProseCase[] = [29, 30].map((count) => ({ what: String(count), text: sentences(count), lines: [] }));
  const settings = {
    ...SETTINGS,
    editorial: { ...SETTINGS.editorial, grades: { ...SETTINGS.editorial.grades, page: { fleschKincaid: 50, smog: 5 } } },
  };
  const found = checkProse(readingGrade, cases, settings);
  expect(found.get("29")).toEqual([]);
  expect(found.get("30")?.[0]).toContain("and 8.8 (SMOG, at most 5).");
});

it("a paragraph at its limit is no problem", () => {
  const limit = (paragraph: number) => ({
    ...SETTINGS,
    editorial: { ...SETTINGS.editorial, grades: { ...SETTINGS.editorial.grades, paragraph } },
  });
  const cases: ProseCase[] = [{ what: "a", text: `${EASY}\n\n${HARD_PARAGRAPH}`, lines: [] }];
  const placeOf = () => ({ line: 1, column: 1 });
  const { fleschKincaid } = readingOf([{ file: "", kind: "paragraph", text: HARD_PARAGRAPH, citations: [], placeOf }], []);
  expect(checkProse(readingGrade, cases, limit(fleschKincaid)).get("a")).toEqual([]);
  expect(checkProse(readingGrade, cases, limit(fleschKincaid - 0.01)).get("a")).toHaveLength(1);
});

it("a text without sentences has no grade", () => {
  expect(readingOf([], [])).toMatchObject({ words: 0, sentences: 0, smog: null });
});

it("a red box that is too hard is told by its kind, and the site's own are easy", () => {
  const hard = {
    title: "Call 911",
    lines: [HARD],
    helplines: [],
    more: "/help-now",
    spanish: { title: "Llame al 911", lines: [HARD] },
  };
  const kinds = { ...SETTINGS.danger.kinds, hard };
  const settings = { ...SETTINGS, danger: { ...SETTINGS.danger, kinds } };
  const found = redBoxGrade.check({ files: [], texts: [], fields: [], settings });
  expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringMatching(/^content\/data\/danger.yaml the red box “hard” reads at grade .+ \(Flesch–Kincaid, at most 6\)\.$/),
  ]);
});
