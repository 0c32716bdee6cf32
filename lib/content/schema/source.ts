import { z } from "zod";
import { day, sentence, slug } from "./common";

/** A document that a page leans on. `url` is the publisher's own page; without one, no link is shown. */
export const sourceFields = z.strictObject({
  id: slug,
  title: sentence,
  publisher: sentence,
  url: z.httpUrl("must be the publisher's own address, starting with https://").optional(),
  year: sentence,
  seen: day,
  note: sentence.optional(),
});

export type SourceFields = z.infer<typeof sourceFields>;
