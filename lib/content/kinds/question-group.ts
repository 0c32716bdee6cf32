import { z } from "zod";
import { address, prose, question, sentences, slug, sourceIds, wholeNumber } from "../schema/common";
import { defineKind } from "./kind";

const answer = z.strictObject({
  tick: prose.describe("The words beside the box, as a reader would say them."),
  danger: z.boolean().optional().describe("Whether the numbers to call come up at once."),
  today: sentences.describe("What to do today."),
  ask: question.describe("A question to put to a program, a doctor or someone else."),
  watch: sentences.describe("What to watch for."),
  more: address.describe("Address of the page that says more."),
  sources: sourceIds.describe("Ids of the sources behind it; empty for plain advice."),
});

const choice = z.strictObject({
  ask: question.describe("The question."),
  answers: z.array(answer).min(2, "must hold at least two answers").describe("What may be ticked; several may fit."),
});

/** Several questions on one subject. An answer opens advice; it never counts toward anything. */
export const QuestionGroup = defineKind({
  type: "QuestionGroup",
  collection: "questionGroups",
  folder: "data/questions",
  format: "yaml",
  schema: z.strictObject({
    id: slug.describe("The group's id."),
    order: wholeNumber.describe("Place on the page, smallest first."),
    title: prose.describe("Its heading."),
    questions: z.array(choice).min(1, "must hold at least one question").describe("Its questions."),
  }),
});
