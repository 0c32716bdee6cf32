import { z } from "zod";
import { day, name, sentence, sentences, slug } from "../schema/common";
import { withRole } from "../schema/roles";
import { defineKind } from "./kind";

/** Hosts that nobody has, so that texts can name them. */
const SAMPLE = /^https?:\/\/(?:[\w.-]+\.)?(?:example\.com|localhost)(?:[:/]|$)/i;

/** What was pasted twice, or copied from a list of results. A copy in an archive holds the address that it was made of. */
const PASTED_TWICE = /^https?:\/\/(?!web\.archive\.org\/)[^?#]*https?:\/\//i;
const SEARCH_RESULT =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]+\/(?:url|search)\?|(?:www\.)?bing\.com\/(?:ck|search)|(?:[a-z]+\.)?duckduckgo\.com\/|[a-z.]*search\.yahoo\.com\/)/i;

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
          .refine((url) => !PASTED_TWICE.test(url), "must be one address; this one holds two")
          .refine((url) => !SEARCH_RESULT.test(url), "must be the document’s own address, not that of a search’s result")
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
