import { z } from "zod";
import { place, sentence } from "./common";

const LINES = "must have two to four lines: what to do, and no more than someone afraid can read";

const said = { title: sentence, lines: z.array(sentence).min(2, LINES).max(4, LINES) };

const kind = z
  .strictObject({
    ...said,
    helplines: z.array(sentence).min(1, "must name a phone line"),
    more: place,
    spanish: z.strictObject(said),
  })
  .refine(({ lines, spanish }) => lines.length === spanish.lines.length, {
    path: ["spanish", "lines"],
    message: "must say the same in Spanish, in as many lines",
  });

/** A share of certainty within bounds; beyond them a box or line would show for nearly every search, or for none. */
function share(fewest: number, most: number, less: string, more: string) {
  const message = `must be from ${fewest} to ${most}: with less ${less}, with more ${more}`;
  return z.number().min(fewest, message).max(most, message);
}

const thresholds = z
  .strictObject({
    box: share(0.2, 0.7, "the red box shows where there is no danger and nobody heeds it", "it stays away where there is danger"),
    line: share(0.05, 0.5, "the quiet line with 911 and 988 shows nearly always", "it shows nearly never"),
    off: share(0.2, 0.8, "searches about treatment find nothing", "searches about anything else are answered"),
    page: share(0.05, 0.5, "any page is called an answer", "hardly any page is"),
  })
  .refine(({ line, box }) => line < box, {
    path: ["line"],
    message: "must be below box: the quiet line is for searches that are less sure than those with the red box",
  });

/** More would be rules again, in place of examples. */
const MOST_WORDS = 60;

const always = z
  .record(z.string(), z.array(sentence).min(1))
  .refine(
    (all) => Object.values(all).flat().length <= MOST_WORDS,
    `must hold at most ${MOST_WORDS} lines: teach the rest by examples`,
  )
  .default({});

/** content/data/danger.yaml: what the red box says, from which share of certainty on, and the words that always show it. */
export const danger = z.strictObject({ thresholds, always, kinds: z.record(z.string(), kind) });
