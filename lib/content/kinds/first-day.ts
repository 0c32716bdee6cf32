import { z } from "zod";
import { prose, question, sentences, sourceIds } from "../schema/common";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { defineKind } from "./kind";

export const FEWEST_POINTS = 6;

const point = z
  .strictObject({
    time: prose.describe("A part of the day in words, never a made-up hour."),
    what: sentences.describe("What often happens then."),
    sources: sourceIds.describe("Ids of the sources that say so; empty where it varies."),
    ask: question.optional().describe("What to ask; required where there is no source."),
  })
  .refine(({ sources, ask }) => sources.length > 0 || ask, {
    path: ["ask"],
    message: "must be given where no source says what happens",
  });

/** The first day at one level, point by point. */
export const FirstDay = defineKind({
  type: "FirstDay",
  collection: "firstDays",
  folder: "data/first-days",
  format: "yaml",
  schema: z.strictObject({
    id: z.enum(LEVEL_IDS).describe("The level's id."),
    intro: sentences.describe("Says that days differ."),
    points: z
      .array(point)
      .min(FEWEST_POINTS, `must hold at least ${FEWEST_POINTS} points`)
      .describe(`At least ${FEWEST_POINTS}, in the order of the day.`),
  }),
});
