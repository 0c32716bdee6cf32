import { z } from "zod";
import { address, sentence, slug, sourceIds, wholeNumber } from "./common";

const answer = z.strictObject({
  tick: sentence,
  danger: z.boolean().optional(),
  today: sentence,
  ask: sentence.endsWith("?", "must be a question"),
  watch: sentence,
  more: address,
  sources: sourceIds,
});

/** Several questions on one subject. An answer opens advice; it never counts toward anything. */
export const questionGroupFields = z.strictObject({
  id: slug,
  order: wholeNumber,
  title: sentence,
  questions: z
    .array(
      z.strictObject({
        ask: sentence.endsWith("?", "must be a question"),
        answers: z.array(answer).min(2, "must hold at least two answers"),
      }),
    )
    .min(1, "must hold at least one question"),
});

export type QuestionGroupFields = z.infer<typeof questionGroupFields>;
