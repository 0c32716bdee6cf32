import { defineDocumentType, defineNestedType } from "contentlayer2/source-files";
import { boolean, list, listOf, number, optional, text } from "../fields";

// What each field of the questions on /next-step is for; what it may hold is checked by zod in ../schema/questions.ts.

const Answer = defineNestedType(() => ({
  name: "Answer",
  fields: {
    tick: text("The words beside the box, as a reader would say them."),
    danger: optional(boolean("Whether the numbers to call come up at once.")),
    today: text("What to do today."),
    ask: text("A question to put to a program, a doctor or someone else."),
    watch: text("What to watch for."),
    more: text("Address of the page that says more."),
    sources: list("Ids of the sources behind it; empty for plain advice."),
  },
}));

const Choice = defineNestedType(() => ({
  name: "Choice",
  fields: { ask: text("The question."), answers: listOf(Answer, "What may be ticked; several may fit.") },
}));

export const QuestionGroup = defineDocumentType(() => ({
  name: "QuestionGroup",
  filePathPattern: "data/questions/*.yaml",
  contentType: "data",
  fields: {
    id: text("The group's id."),
    order: number("Place on the page, smallest first."),
    title: text("Its heading."),
    questions: listOf(Choice, "Its questions."),
  },
}));
