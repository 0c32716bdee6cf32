import { z } from "zod";
import { place, sentence } from "./common";

const words = z.array(sentence).min(1);

const said = z.strictObject({
  say: words,
  means: sentence.optional(),
  pages: z.array(place).min(1),
  weak: z.boolean().optional(),
});

/** content/data/search.yaml: what people type and where the answer is. */
export const search = z.strictObject({
  phrases: z.array(said),
  spanish: z.array(said),
  onTopicStrong: words,
  onTopicWeak: words,
  offTopic: words,
  blocked: words,
  distress: words,
  places: words,
});

const kind = z.strictObject({ title: sentence, lines: z.array(sentence).min(2).max(4), helplines: words, more: place });
const rule = z.strictObject({
  kind: z.string(),
  all: words,
  within: z.number().int().positive().optional(),
  unless: words.optional(),
});

/** content/data/danger.yaml: which searches show the red box, and what it says. */
export const danger = z.strictObject({
  kinds: z.record(z.string(), kind),
  stopWords: words,
  between: words,
  ordinary: words,
  abbreviations: z.record(z.string(), words),
  concepts: z.record(z.string(), words),
  rules: z.array(rule).min(1),
});
