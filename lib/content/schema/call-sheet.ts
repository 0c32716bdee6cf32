import { z } from "zod";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { sentence, sourceIds } from "./common";

export const QUESTIONS = 10;
const ASK_WORDS = 25;

const question = z.strictObject({
  ask: sentence.refine((text) => text.split(/\s+/).length <= ASK_WORDS, { message: `must have at most ${ASK_WORDS} words` }),
  why: sentence,
  good: sentence,
  walkAway: sentence,
  sources: sourceIds,
});

/** Ten questions to put to a program of one level, on paper. */
export const callSheetFields = z.strictObject({
  id: z.enum(LEVEL_IDS),
  intro: sentence,
  questions: z.array(question).length(QUESTIONS, `must hold ${QUESTIONS} questions`),
});

export type CallSheetFields = z.infer<typeof callSheetFields>;
