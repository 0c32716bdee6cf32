import { z } from "zod";
import { proseOf, question, sentences, sourceIds } from "../schema/common";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { defineKind } from "./kind";

export const QUESTIONS = 10;
const ASK_WORDS = 25;

const line = z.strictObject({
  ask: proseOf(ASK_WORDS, question).describe(`The words to say, at most ${ASK_WORDS}.`),
  why: sentences.describe("Why it matters."),
  good: sentences.describe("What a good answer sounds like."),
  walkAway: sentences.describe("An answer to walk away from."),
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
    intro: sentences.describe("Whom to call, and how to use the sheet."),
    questions: z
      .array(line)
      .length(QUESTIONS, `must hold ${QUESTIONS} questions`)
      .describe("Ten questions, the most important first."),
  }),
});
