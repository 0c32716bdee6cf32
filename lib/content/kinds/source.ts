import { z } from "zod";
import { day, name, sentence, sentences, slug } from "../schema/common";
import { withRole } from "../schema/roles";
import { defineKind } from "./kind";

/** Hosts that nobody has, so that texts can name them. */
const SAMPLE = /^https?:\/\/(?:[\w.-]+\.)?(?:example\.com|localhost)(?:[:/]|$)/i;

/** A document that a page leans on. Without `url`, no link is shown. */
export const Source = defineKind({
  type: "Source",
  collection: "sources",
  folder: "data/sources",
  format: "yaml",
  schema: z
    .strictObject({
      id: slug.describe("What [^id] in a text names."),
      title: name.describe("The document's title."),
      publisher: name.describe("Who published it."),
      url: withRole(
        "url",
        z
          .httpUrl("must be the publisher's own address, starting with https://")
          .refine((url) => !SAMPLE.test(url), "must be a real address, not one that stands for any")
          .regex(/^\S*$/, "must have no space in it; a space inside an address is written %20"),
      )
        .optional()
        .describe("The publisher's own page, never a copy elsewhere."),
      year: sentence.describe("Year, or when it was last reviewed."),
      seen: day.describe("The day it was last read for this site."),
      note: sentences.optional().describe("What a reader must know to find it."),
      overHttp: sentence.optional().describe("Only for an address that begins with http://: why there is none with https."),
      sameUrlAs: slug.optional().describe("Another source that has the same address, where each stands for another part."),
    })
    .refine(({ url, overHttp }) => overHttp || !url?.startsWith("http:"), {
      path: ["url"],
      message: "must start with https://; if its host truly has none, say so in overHttp",
    })
    .refine(({ url, overHttp }) => !overHttp || url?.startsWith("http:"), {
      path: ["overHttp"],
      message: "must be taken out, since the address starts with https://",
    }),
});
