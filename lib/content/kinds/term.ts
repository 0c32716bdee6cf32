import { z } from "zod";
import { address, name, proseOf, sentence, sentences, slug, sourceIds } from "../schema/common";
import { defineKind } from "./kind";

export const DEFINITION_WORDS = 40;

/** A word of the field, in plain words. */
export const Term = defineKind({
  type: "Term",
  collection: "terms",
  folder: "data/terms",
  format: "yaml",
  schema: z.strictObject({
    id: slug.describe("The term's id in the glossary's address."),
    term: name.describe("The word."),
    otherWords: z.array(sentence).describe("What else people say for it."),
    definition: proseOf(DEFINITION_WORDS, sentences).describe(`What it means, in at most ${DEFINITION_WORDS} words.`),
    moreAt: address.describe("Address of the page that says more."),
    sources: sourceIds.describe("Ids of the sources."),
  }),
});
