import { z } from "zod";
import { address, prose, sentences, slug, sourceIds } from "../schema/common";
import { defineKind } from "./kind";

const line = z.strictObject({
  text: sentences.describe("One or two sentences."),
  sources: sourceIds.min(1, "must name at least one source").describe("Ids of the sources that say so."),
});

/** A box that every page with its tag shows after its text, kept in one place because it may never go missing. */
export const Card = defineKind({
  type: "Card",
  collection: "cards",
  folder: "data/cards",
  format: "yaml",
  schema: z.strictObject({
    id: slug.describe("The card's id."),
    tag: slug.describe("Pages with this tag show the card after their text."),
    title: prose.describe("Its heading."),
    lines: z.array(line).min(1, "must hold at least one line").describe("What it says."),
    moreAt: address.describe("Address of the page that says more."),
  }),
});
