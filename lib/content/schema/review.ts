import { z } from "zod";
import { day, sentence } from "./common";

/** What became of a reviewer’s “no”, or of better words. */
export const TAKEN = "taken";
export const outcome = z
  .string()
  .regex(/^(?:taken|not taken because \S[\s\S]{2,})$/, "must be “taken” or “not taken because …” with the reason");

const remark = z.strictObject({
  said: sentence.describe("The sentence as the reviewer read it."),
  better: sentence.optional().describe("The reviewer’s better words."),
  outcome: outcome.describe("“taken”, or “not taken because …” with the reason; readers see it."),
});

/** A review by a clinician, in their own words. “npm run review:record” writes it; nobody fills it in for them. */
export const review = z.strictObject({
  name: sentence.describe("Who reviewed the page."),
  role: sentence.describe("Their profession and where they work."),
  license: sentence.optional().describe("Their license, if they want readers to see it."),
  date: day.describe("The day they finished."),
  interests: sentence.describe("What they are paid by that a reader should know, or “none declared”."),
  parts: sentence.optional().describe("What they reviewed, when it was not the whole page."),
  text: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "must be the 64 digits that “npm run review:record” writes")
    .describe("The digest of the text that they reviewed (lib/content/review/text-digest.ts)."),
  remarks: z.array(remark).optional().describe("What they would say otherwise, and what became of it."),
});

export type Review = z.infer<typeof review>;
