import { z } from "zod";
import { address, sentence, slug, sourceIds } from "./common";

/** A box that every page with its tag shows after its text, kept in one place because it may never go missing. */
export const cardFields = z.strictObject({
  id: slug,
  tag: slug,
  title: sentence,
  lines: z
    .array(z.strictObject({ text: sentence, sources: sourceIds.min(1, "must name at least one source") }))
    .min(1, "must hold at least one line"),
  moreAt: address,
});

export type CardFields = z.infer<typeof cardFields>;
