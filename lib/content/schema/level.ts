import { z } from "zod";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { ROW_IDS, type RowId } from "../vocabulary/level-rows";
import { sentence, sourceIds, VARIES, wholeNumber } from "./common";

/** One cell of the comparison: either sourced, or openly unknown with a question to ask. */
const cell = z.strictObject({ value: sentence, sources: sourceIds, ask: sentence.optional() }).superRefine((found, context) => {
  const unknown = found.value === VARIES;
  if (!unknown && found.sources.length === 0) {
    context.addIssue({ code: "custom", path: ["sources"], message: `must name a source, or the value must be "${VARIES}"` });
  }
  if (unknown && found.sources.length > 0) {
    context.addIssue({ code: "custom", path: ["sources"], message: `must be empty when the value is "${VARIES}"` });
  }
  if (unknown && !found.ask) {
    context.addIssue({ code: "custom", path: ["ask"], message: `must hold the question to ask when the value is "${VARIES}"` });
  }
});

const rows = z.strictObject(Object.fromEntries(ROW_IDS.map((id) => [id, cell])) as Record<RowId, typeof cell>);

/** The week is drawn from 6 am to 11 pm in steps of half an hour; what lies outside would not be seen. */
const clock = z.string().regex(/^(0[6-9]|1\d|2[0-2]):[03]0$|^23:00$/, 'must be a full or half hour from "06:00" to "23:00"');

const block = z
  .strictObject({
    days: z
      .array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
      .min(1, "must name a day")
      .refine((days) => new Set(days).size === days.length, "must name each day once"),
    from: clock,
    to: clock,
    short: sentence.max(6, "must have at most 6 characters, since it is written inside the drawing"),
    what: sentence,
    kind: z.enum(["treatment", "visit", "rest-of-plan"]),
  })
  .refine((found) => found.from < found.to, { path: ["to"], message: "must be later than from" });

const week = z.strictObject({
  caption: sentence,
  night: z.enum(["home", "on-site", "hospital"]),
  staffAllDay: z.boolean(),
  blocks: z.array(block).min(1, "must hold at least one block"),
});

const step = z.strictObject({ to: z.enum(LEVEL_IDS), when: sentence, sources: sourceIds });

/** One level of care: the ten rows, the drawn week and the ways up and down. */
export const levelFields = z.strictObject({
  id: z.enum(LEVEL_IDS),
  order: wholeNumber,
  name: sentence,
  shortName: sentence,
  otherNames: z.array(sentence),
  support: sentence.max(14, "must have at most 14 characters, since it is written inside the drawing"),
  asamThird: sentence,
  asamFourth: sentence,
  asamSources: sourceIds,
  hoursPerWeek: z.strictObject({ min: z.number().nullish(), max: z.number().nullish() }),
  rows,
  week,
  up: z.array(step),
  down: z.array(step),
});

export type LevelFields = z.infer<typeof levelFields>;
export type Cell = z.infer<typeof cell>;
export type Week = z.infer<typeof week>;
export type WeekBlock = z.infer<typeof block>;
