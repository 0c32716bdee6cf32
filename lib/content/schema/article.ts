import { z } from "zod";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { address, day, sentence, slug, wholeNumber } from "./common";

export const SECTIONS = [
  "levels",
  "expect",
  "treatments",
  "paying",
  "rights",
  "family",
  "people",
  "after",
  "safety",
  "about",
] as const;

const reviewer = z.strictObject({
  name: sentence,
  role: sentence,
  date: day,
  interests: sentence,
});

const change = z.strictObject({ date: day, what: sentence });

/** What happened to a page, newest first. */
const changes = z
  .array(change)
  .min(1, "must hold at least one entry")
  .refine((all) => all.every(({ date }, i) => i === 0 || date < (all[i - 1]?.date ?? "")), {
    message: "must have the newest entry first, and one entry a day",
  });

const SUMMARY_LINES = { fewest: 4, most: 5 };
const SUMMARY_LINE_WORDS = 22;
const SUMMARY_SHAPE = `must have ${SUMMARY_LINES.fewest} or ${SUMMARY_LINES.most} lines that begin with “-”`;
export const DESCRIPTION_LENGTH = 155;

/** One line of the short version. */
const summaryLine = sentence
  .refine((text) => text.split(/\s+/).length <= SUMMARY_LINE_WORDS, {
    message: `must have at most ${SUMMARY_LINE_WORDS} words: make it shorter, or two lines`,
  })
  .regex(/[.?!]”?$/, "must be a whole sentence with its full stop");

/** Four lines are the fewest that say what to know and what to do; a sixth is not read in a hurry. */
const summary = z
  .array(summaryLine, SUMMARY_SHAPE)
  .refine(({ length }) => length >= SUMMARY_LINES.fewest && length <= SUMMARY_LINES.most, SUMMARY_SHAPE);

/** Front matter of an article. What each field is for stands in lib/content/kinds/article.ts; the rules stand here. */
export const articleFields = z.strictObject({
  title: sentence,
  shortTitle: sentence,
  description: sentence.max(DESCRIPTION_LENGTH, `must have at most ${DESCRIPTION_LENGTH} characters`),
  summary,
  section: z.enum(SECTIONS),
  order: wholeNumber,
  level: z.enum(LEVEL_IDS).optional(),
  aliases: z.array(sentence),
  checked: day,
  checkAgain: day,
  changes,
  reviewedBy: reviewer.optional(),
  related: z.array(address).max(4, "must name at most 4 addresses"),
  tags: z.array(slug),
  helplines: z.array(slug).optional(),
});

export type ArticleFields = z.infer<typeof articleFields>;
