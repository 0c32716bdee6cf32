import { z } from "zod";
import { address, place, prose, sentences, slug, sourceIds } from "../schema/common";
import { defineKind } from "./kind";

const NOTE_WORDS = 60;

const line = z.strictObject({
  text: sentences
    .refine((text) => text.split(/\s+/).length <= NOTE_WORDS, { message: `must have at most ${NOTE_WORDS} words` })
    .describe("One or two sentences; a phone number in it becomes a link."),
  sources: sourceIds.describe("Ids of the sources that say so; empty for what the publisher says of itself."),
});

/** What a local edition adds to one of our pages, in a box that says whose it is. */
export const Note = defineKind({
  type: "Note",
  collection: "notes",
  folder: "data/notes",
  format: "yaml",
  schema: z.strictObject({
    id: slug.describe("The note's id, which begins with local-."),
    at: place.describe(
      "Where it stands: a page like /iop, before its text, or a heading like /iop#cost, at the end of that part.",
    ),
    title: prose.optional().describe("Its heading; “In” and the edition's place unless it says otherwise."),
    lines: z.array(line).min(1, "must hold at least one line").max(4, "must hold at most 4 lines").describe("What it says."),
    moreAt: address.optional().describe("Address of the page that says more."),
    moreLabel: prose.optional().describe("The words of that link; required with it."),
  }),
});
