import { z } from "zod";
import { address, sentence, slug, sourceIds } from "./common";

export const DEFINITION_WORDS = 40;

/** A word of the field, in plain words. */
export const termFields = z.strictObject({
  id: slug,
  term: sentence,
  otherWords: z.array(sentence),
  definition: sentence.refine((text) => text.split(/\s+/).length <= DEFINITION_WORDS, {
    message: `must have at most ${DEFINITION_WORDS} words`,
  }),
  moreAt: address,
  sources: sourceIds,
});

export type TermFields = z.infer<typeof termFields>;
