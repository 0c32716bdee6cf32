import { z } from "zod";
import { prose, proseOf, sourceIds } from "../schema/common";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { defineKind } from "./kind";

export const QUESTIONS = 10;
const ASK_WORDS = 25;

const question = z.strictObject({
  ask: proseOf(ASK_WORDS).describe(`The words to say, at most ${ASK_WORDS}.`),
  why: prose.describe("Why it matters."),
  good: prose.describe("What a good answer sounds like."),
  walkAway: prose.describe("An answer to walk away from."),
  sources: sourceIds.describe("Ids of the sources behind it; empty for plain advice."),
});

/** Ten questions to put to a program of one level, on paper. */
export const CallSheet = defineKind({
  type: "CallSheet",
  collection: "callSheets",
  folder: "data/call-sheets",
  format: "yaml",
  schema: z.strictObject({
    id: z.enum(LEVEL_IDS).describe("The level's id."),
    intro: prose.describe("Whom to call, and how to use the sheet."),
    questions: z
      .array(question)
      .length(QUESTIONS, `must hold ${QUESTIONS} questions`)
      .describe("Ten questions, the most important first."),
  }),
});
