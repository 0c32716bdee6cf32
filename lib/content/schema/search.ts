import { z } from "zod";
import { place, sentence } from "./common";

const kind = z.strictObject({
  title: sentence,
  lines: z.array(sentence).min(2).max(4),
  helplines: z.array(sentence).min(1),
  more: place,
});
const share = z.number().gt(0).lt(1);

/** content/data/danger.yaml: what the red box says, and from which share of certainty on. */
export const danger = z.strictObject({
  thresholds: z.strictObject({ box: share, line: share, off: share, page: share }),
  kinds: z.record(z.string(), kind),
});
