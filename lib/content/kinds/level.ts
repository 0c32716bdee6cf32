import { z } from "zod";
import { question, sentence, sentences, sourceIds, VARIES, wholeNumber } from "../schema/common";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { ROW_IDS, ROW_LABELS, type RowId } from "../vocabulary/level-rows";
import { defineKind } from "./kind";

/** One cell of the comparison: either sourced, or openly unknown with a question to ask. */
const cell = z
  .strictObject({
    value: sentences.describe("What the row says for this level, or “varies – ask”."),
    sources: sourceIds.describe("Ids of the sources that say so; empty only for “varies – ask”."),
    ask: question.optional().describe("One question to put to a program."),
  })
  .superRefine(({ value, sources, ask }, context) => {
    const unknown = value === VARIES;
    const add = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (!unknown && sources.length === 0) add("sources", `must name a source, or the value must be "${VARIES}"`);
    if (unknown && sources.length > 0) add("sources", `must be empty when the value is "${VARIES}"`);
    if (unknown && !ask) add("ask", `must hold the question to ask when the value is "${VARIES}"`);
  });

const rows = z.strictObject(
  Object.fromEntries(ROW_IDS.map((id) => [id, cell.describe(`The row “${ROW_LABELS[id]}”.`)])) as Record<RowId, typeof cell>,
);

/** The week is drawn from 6 am to 11 pm in steps of half an hour; what lies outside would not be seen. */
const clock = z.string().regex(/^(0[6-9]|1\d|2[0-2]):[03]0$|^23:00$/, 'must be a full or half hour from "06:00" to "23:00"');

const block = z
  .strictObject({
    days: z
      .array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
      .min(1, "must name a day")
      .refine((days) => new Set(days).size === days.length, "must name each day once")
      .describe("Days on which it happens: mon tue wed thu fri sat sun."),
    from: clock.describe("When it starts, like 18:00."),
    to: clock.describe("When it ends, like 21:00."),
    short: sentence
      .max(6, "must have at most 6 characters, since it is written inside the drawing")
      .describe("What happens in one short word, which is written inside the drawing."),
    what: sentence.describe("What happens."),
    kind: z
      .enum(["treatment", "visit", "rest-of-plan"])
      .describe("treatment, visit or rest-of-plan (meals, rest and chores of a live-in program)."),
  })
  .refine((found) => found.from < found.to, { path: ["to"], message: "must be later than from" });

const week = z.strictObject({
  caption: sentences.describe("Says in words what the drawing shows."),
  night: z.enum(["home", "on-site", "hospital"]).describe("Where nights are spent: home, on-site or hospital."),
  staffAllDay: z.boolean().describe("Whether staff are there around the clock."),
  blocks: z.array(block).min(1, "must hold at least one block").describe("What is planned in this example week."),
});

const step = z.strictObject({
  to: z.enum(LEVEL_IDS).describe("The level that comes next."),
  when: sentences.describe("When people move there, in plain words."),
  sources: sourceIds.describe("Ids of the sources that say so."),
});

const hours = z.strictObject({
  min: z.number().nullish().describe("Fewest hours of treatment a week that a source names."),
  max: z.number().nullish().describe("Most hours of treatment a week that a source names."),
});

/** What a sentence says in short stands in these rows, with its sources. */
const leansOn = z
  .array(z.enum(ROW_IDS))
  .min(1, "must name the rows that say so")
  .describe("The rows of the levels it speaks of that say so.");

const inOneLine = z.strictObject({ say: sentences.describe("The level in one plain sentence."), rows: leansOn });

const beside = z.strictObject({
  to: z.enum(LEVEL_IDS).describe("The other level, one with less support."),
  say: sentences.describe("The answer on top of the comparison of the two, in two to four plain sentences."),
  rows: leansOn,
});

/** One level of care: the ten rows, the drawn week and the ways up and down. */
export const Level = defineKind({
  type: "Level",
  collection: "levels",
  folder: "data/levels",
  format: "yaml",
  schema: z.strictObject({
    id: z.enum(LEVEL_IDS).describe("The level's id, as in its file name and address."),
    order: wholeNumber.describe("Place from most (1) to least support (7)."),
    name: sentence.describe("The level's full name."),
    shortName: sentence.describe("The name in tables and drawings."),
    otherNames: z.array(sentence).describe("What else people call it."),
    support: sentence
      .max(14, "must have at most 14 characters, since it is written inside the drawing")
      .describe("How much care there is, in at most 14 characters, for the drawing."),
    asamThird: sentence.describe("Its number and name in the ASAM Criteria of 2013."),
    asamFourth: sentence.describe("Its number and name in the ASAM Criteria of 2023."),
    asamSources: sourceIds.describe("Sources for the two names."),
    hoursPerWeek: hours.describe("Bounds that the drawn week must keep."),
    rows: rows.describe("The ten rows of the comparison."),
    week: week.describe("One possible week."),
    up: z.array(step).describe("Where people go when more care is needed."),
    down: z.array(step).describe("Where people go when less care is needed."),
    inOneLine: inOneLine.describe("The answer on top of a comparison of three levels is made of these."),
    beside: z.array(beside).describe("What tells it from each level with less support, in their order."),
  }),
});

export type Cell = z.infer<typeof cell>;
export type Week = z.infer<typeof week>;
export type WeekBlock = z.infer<typeof block>;
