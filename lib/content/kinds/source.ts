import { z } from "zod";
import { day, prose, sentence, slug } from "../schema/common";
import { withRole } from "../schema/roles";
import { defineKind } from "./kind";

/** A document that a page leans on. Without `url`, no link is shown. */
export const Source = defineKind({
  type: "Source",
  collection: "sources",
  folder: "data/sources",
  format: "yaml",
  schema: z.strictObject({
    id: slug.describe("What [^id] in a text names."),
    title: sentence.describe("The document's title."),
    publisher: sentence.describe("Who published it."),
    url: withRole("url", z.httpUrl("must be the publisher's own address, starting with https://"))
      .optional()
      .describe("The publisher's own page, never a copy elsewhere."),
    year: sentence.describe("Year, or when it was last reviewed."),
    seen: day.describe("The day it was last read for this site."),
    note: prose.optional().describe("What a reader must know to find it."),
  }),
});
