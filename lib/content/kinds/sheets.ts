import { defineDocumentType, defineNestedType } from "contentlayer2/source-files";
import { list, listOf, optional, text } from "../fields";

// What each field of a card, a call sheet and a first day is for; what it may hold is checked by zod in ../schema.

const CardLine = defineNestedType(() => ({
  name: "CardLine",
  fields: { text: text("One or two sentences."), sources: list("Ids of the sources that say so.") },
}));

export const Card = defineDocumentType(() => ({
  name: "Card",
  filePathPattern: "data/cards/*.yaml",
  contentType: "data",
  fields: {
    id: text("The card's id."),
    tag: text("Pages with this tag show the card after their text."),
    title: text("Its heading."),
    lines: listOf(CardLine, "What it says."),
    moreAt: text("Address of the page that says more."),
  },
}));

const Question = defineNestedType(() => ({
  name: "Question",
  fields: {
    ask: text("The words to say, at most 25."),
    why: text("Why it matters."),
    good: text("What a good answer sounds like."),
    walkAway: text("An answer to walk away from."),
    sources: list("Ids of the sources behind it; empty for plain advice."),
  },
}));

export const CallSheet = defineDocumentType(() => ({
  name: "CallSheet",
  filePathPattern: "data/call-sheets/*.yaml",
  contentType: "data",
  fields: {
    id: text("The level's id."),
    intro: text("Whom to call, and how to use the sheet."),
    questions: listOf(Question, "Ten questions, the most important first."),
  },
}));

const Point = defineNestedType(() => ({
  name: "Point",
  fields: {
    time: text("A part of the day in words, never a made-up hour."),
    what: text("What often happens then."),
    sources: list("Ids of the sources that say so; empty where it varies."),
    ask: optional(text("What to ask; required where there is no source.")),
  },
}));

export const FirstDay = defineDocumentType(() => ({
  name: "FirstDay",
  filePathPattern: "data/first-days/*.yaml",
  contentType: "data",
  fields: {
    id: text("The level's id."),
    intro: text("Says that days differ."),
    points: listOf(Point, "At least six, in the order of the day."),
  },
}));
