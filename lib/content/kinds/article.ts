import { z } from "zod";
import { address, day, prose, proseName, proseOf, sentence, slug, wholeNumber } from "../schema/common";
import { review } from "../schema/review";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { defineKind } from "./kind";

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

const SUMMARY_LINES = { fewest: 4, most: 5 };
const SUMMARY_LINE_WORDS = 22;
const SUMMARY_SHAPE = `must have ${SUMMARY_LINES.fewest} or ${SUMMARY_LINES.most} lines that begin with “-”`;
/** More is cut in results of search engines, and in a link's picture stands behind the drawing. */
export const TITLE_LENGTH = 80;
/** Menus have no room for more. */
export const SHORT_TITLE_LENGTH = 40;
export const DESCRIPTION_LENGTH = 155;

const change = z.strictObject({
  date: day.describe("The day of the edit."),
  what: prose.describe("What was changed for readers, in plain words."),
});

const changes = z
  .array(change)
  .min(1, "must hold at least one entry")
  .refine((all) => all.every(({ date }, i) => i === 0 || date < (all[i - 1]?.date ?? "")), {
    message: "must have the newest entry first, and one entry a day",
    params: { fix: "Put the newest on top, and make one of two that have the same day." },
  });

/** Four lines are the fewest that say what to know and what to do; a sixth is not read in a hurry. */
const summary = z
  .array(proseOf(SUMMARY_LINE_WORDS).regex(/[.?!]”?$/, "must be a whole sentence with its full stop"), SUMMARY_SHAPE)
  .min(SUMMARY_LINES.fewest, SUMMARY_SHAPE)
  .max(SUMMARY_LINES.most, SUMMARY_SHAPE);

/** A page of text. */
export const Article = defineKind({
  type: "Article",
  collection: "articles",
  folder: "en",
  format: "md",
  schema: z.strictObject({
    title: proseName
      .max(TITLE_LENGTH, `must have at most ${TITLE_LENGTH} characters`)
      .describe(`The page's heading, at most ${TITLE_LENGTH} characters; no two pages share one.`),
    shortTitle: proseName
      .max(SHORT_TITLE_LENGTH, `must have at most ${SHORT_TITLE_LENGTH} characters`)
      .describe("The title in menus and breadcrumbs."),
    description: prose
      .max(DESCRIPTION_LENGTH, `must have at most ${DESCRIPTION_LENGTH} characters`)
      .describe(`What search engines and link previews show, at most ${DESCRIPTION_LENGTH} characters.`),
    summary: summary.describe("The short version at the top of the page: four or five lines, grade 6 or lower."),
    section: z.enum(SECTIONS).describe("The part of the site the page belongs to."),
    order: wholeNumber.describe("Place within its section, smallest first."),
    level: z.enum(LEVEL_IDS).optional().describe("The level the page is about, if it is about one."),
    aliases: z.array(sentence).describe("What people call it or type for it; used by search."),
    checked: day.describe("The day the page was last checked against its sources."),
    checkAgain: day.describe("The day it must be checked again."),
    changes: changes.describe("What was changed and when, newest first; the page and the feed show it."),
    reviewedBy: review.optional().describe("The clinician who reviewed the page; absent until there is one."),
    related: z.array(address).max(4, "must name at most 4 addresses").describe("Addresses of pages to read next."),
    tags: z.array(slug).describe("Marks for rules, such as detox."),
    helplines: z.array(slug).optional().describe("Ids of the phone lines to list on the page."),
  }),
});
