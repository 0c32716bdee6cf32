import { z } from "zod";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { sentence, sourceIds } from "./common";

export const FEWEST_POINTS = 6;

const point = z
  .strictObject({ time: sentence, what: sentence, sources: sourceIds, ask: sentence.optional() })
  .refine(({ sources, ask }) => sources.length > 0 || ask, {
    path: ["ask"],
    message: "must be given where no source says what happens",
  });

/** The first day at one level, point by point. */
export const firstDayFields = z.strictObject({
  id: z.enum(LEVEL_IDS),
  intro: sentence,
  points: z.array(point).min(FEWEST_POINTS, `must hold at least ${FEWEST_POINTS} points`),
});

export type FirstDayFields = z.infer<typeof firstDayFields>;
