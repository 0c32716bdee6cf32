import { expect, it } from "vitest";
import { checkSamples, type Sample } from "../../fixtures/samples";

/** A line of so many words, and a list of so many lines, as YAML. */
const line = (words: number) => `${Array.from({ length: words }, () => "word").join(" ")}.`;
const summary = (lines: number, words: number) => `[${Array.from({ length: lines }, () => line(words)).join(", ")}]`;
const letters = (count: number) => "x".repeat(count);

const samples: readonly Sample[] = [
  {
    wrong: "signs of Markdown in fields",
    name: "signs",
    fields: {
      description: '"See [IOP](/iop)."',
      shortTitle: '"**Bold**"',
      changes: '[{ date: 2026-11-23, what: "So it is.[^adv-iop]" }]',
    },
    lines: [
      expect.stringContaining("shortTitle · readers would see “**Bold**” as it stands."),
      expect.stringContaining("description · readers would see “](/iop).” as it stands."),
      expect.stringContaining("changes.0.what · readers would see “[^adv-iop]” as it stands."),
    ],
  },
  {
    wrong: "characters that nobody sees, as they are and by their codes",
    name: "unseen",
    fields: { description: '"A bell\\a rings."', shortTitle: "A\u200b name" },
    lines: [
      "content/en/unseen.md:3 · here stands a space of no width (U+200B), after “shortTitle: A”. Delete it, or type these words anew.",
      expect.stringContaining("description · here stands a control character (U+0007)"),
    ],
  },
  {
    wrong: "a missing field",
    name: "missing",
    fields: { checked: null },
    lines: ["content/en/missing.md · checked · is missing. Add it."],
  },
  {
    wrong: "a field nobody knows",
    name: "unknown",
    fields: { author: "Me" },
    lines: ["content/en/unknown.md · author · is not a field that is known here. Remove it or correct its name."],
  },
  {
    wrong: "text where a number belongs",
    name: "type",
    fields: { order: '"nine"' },
    lines: ['content/en/type.md · order · must be a number (found "nine"). Correct it.'],
  },
  {
    wrong: "a number where text belongs",
    name: "number",
    fields: { title: "9" },
    lines: ['content/en/number.md · title · must be text (found 9). Put it between quotes: "9".'],
  },
  {
    wrong: "one word where a list belongs",
    name: "list",
    fields: { aliases: "evening program" },
    lines: ['content/en/list.md · aliases · must be a list, like [one, two] (found "evening program"). Correct it.'],
  },
  {
    wrong: "a field without a value",
    name: "nothing",
    fields: { title: "" },
    lines: ["content/en/nothing.md · title · must be text (found nothing). Write it after the colon."],
  },
  {
    wrong: "a title of spaces",
    name: "spaces",
    fields: { title: '"  "' },
    lines: ['content/en/spaces.md · title · must not be empty (found "  "). Correct it.'],
  },
  {
    wrong: "a date in words",
    name: "words",
    fields: { checked: "last May" },
    lines: ['content/en/words.md · checked · must be a date like 2026-11-23 (found "last May"). Correct it.'],
  },
  {
    wrong: "a day that no month has",
    name: "february",
    fields: { checked: "2026-02-30" },
    lines: ['content/en/february.md · checked · must be a date like 2026-11-23 (found "2026-02-30"). Correct it.'],
  },
  {
    wrong: "a description of 156 characters",
    name: "description",
    fields: { description: letters(156) },
    lines: [`content/en/description.md · description · must have at most 155 characters (found "${letters(76)}…). Correct it.`],
  },
  {
    wrong: "a summary in one piece",
    name: "piece",
    fields: { summary: line(9) },
    lines: [`content/en/piece.md · summary · must have 4 or 5 lines that begin with “-” (found "${line(9)}"). Correct it.`],
  },
  {
    wrong: "a summary of three lines",
    name: "short",
    fields: { summary: summary(3, 1) },
    lines: ["content/en/short.md · summary · must have 4 or 5 lines that begin with “-” (found 3). Add one."],
  },
  {
    wrong: "a summary of six lines",
    name: "long",
    fields: { summary: summary(6, 1) },
    lines: ["content/en/long.md · summary · must have 4 or 5 lines that begin with “-” (found 6). Take one out."],
  },
  {
    wrong: "a line of 23 words in a summary",
    name: "words-of-line",
    fields: { summary: `[${line(22)}, ${line(23)}, ${line(1)}, ${line(1)}]` },
    lines: [
      `content/en/words-of-line.md · summary.1 · must have at most 22 words (found "${line(15).slice(0, -1)} w…). Correct it.`,
    ],
  },
  {
    wrong: "a line that is no sentence in a summary",
    name: "end-of-line",
    fields: { summary: "[Call 911, Call 911., “Call 911.”, Call 911?]" },
    lines: [
      'content/en/end-of-line.md · summary.0 · must be a whole sentence with its full stop (found "Call 911"). Correct it.',
    ],
  },
  {
    wrong: "a section that does not exist",
    name: "section",
    fields: { section: "news" },
    lines: [
      'content/en/section.md · section · must be one of: levels, expect, treatments, paying, rights, family, people, after, safety, about (found "news"). Correct it.',
    ],
  },
  {
    wrong: "a level that does not exist",
    name: "level",
    fields: { level: "sober" },
    lines: [
      'content/en/level.md · level · must be one of: detox, inpatient, residential, php, iop, outpatient, aftercare (found "sober"). Correct it.',
    ],
  },
  {
    wrong: "a related page that is no address",
    name: "related",
    fields: { related: "[iop]" },
    lines: [
      'content/en/related.md · related.0 · must be an address on this site, like /iop or /iop#who (found "iop"). Correct it.',
    ],
  },
  {
    wrong: "five related pages",
    name: "five",
    fields: { related: "[/iop, /php, /detox, /levels, /about]" },
    lines: ["content/en/five.md · related · must name at most 4 addresses (found 5). Take one out."],
  },
  {
    wrong: "a tag in capitals",
    name: "tag",
    fields: { tags: "[Detox]" },
    lines: [
      'content/en/tag.md · tags.0 · must be small letters, digits and single hyphens, like adv-iop (found "Detox"). Correct it.',
    ],
  },
  {
    wrong: "two things at once, each on its own line",
    name: "review",
    fields: { reviewedBy: "{ name: A, role: B, date: soon }" },
    lines: [
      "content/en/review.md · reviewedBy.interests · is missing. Add it.",
      "content/en/review.md · reviewedBy.text · is missing. Add it.",
      'content/en/review.md · reviewedBy.date · must be a date like 2026-11-23 (found "soon"). Correct it.',
    ],
  },
  {
    wrong: "nothing, at 155 characters and five lines of 22 words",
    name: "full",
    fields: { description: letters(155), summary: `[${[..."abcde"].map((first) => `${first} ${line(21)}`).join(", ")}]` },
    lines: [],
  },
];

const found = checkSamples(samples);

it.each(samples)("front matter: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});
