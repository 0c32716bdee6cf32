import { defineDocumentType, defineNestedType } from "contentlayer2/source-files";
import { date, list, nested, number, optional, text } from "../fields";

// What each field of a source, a phone line and a term is for; what it may hold is checked by zod in ../schema.

export const Source = defineDocumentType(() => ({
  name: "Source",
  filePathPattern: "data/sources/*.yaml",
  contentType: "data",
  fields: {
    id: text("What [^id] in a text names."),
    title: text("The document's title."),
    publisher: text("Who published it."),
    url: optional(text("The publisher's own page, never a copy elsewhere.")),
    year: text("Year, or when it was last reviewed."),
    seen: date("The day it was last read for this site."),
    note: optional(text("What a reader must know to find it.")),
  },
}));

const TextLine = defineNestedType(() => ({
  name: "TextLine",
  fields: { to: text("Number to send a text to."), say: text("Word to send; empty when any word will do.") },
}));

export const Helpline = defineDocumentType(() => ({
  name: "Helpline",
  filePathPattern: "data/helplines/*.yaml",
  contentType: "data",
  fields: {
    id: text("The line's id."),
    name: text("The line's name."),
    number: text("The number as shown."),
    tel: optional(text("The number as dialed by a link; absent for lines that only take texts.")),
    tty: optional(text("Its number for teletypewriters, as shown.")),
    text: optional(nested(TextLine, "Where to send a text message, if one can.")),
    for: text("What it is for."),
    runBy: text("Who runs it."),
    whoPays: text("Who pays for it."),
    hours: text("When someone answers."),
    languages: text("Languages spoken."),
    theyAsk: text("What a caller is asked."),
    anonymous: text("Whether a caller can stay anonymous."),
    lastChecked: date("The day the number was last checked."),
    order: number("Place in lists."),
    sources: list("Ids of the sources."),
  },
}));

export const Term = defineDocumentType(() => ({
  name: "Term",
  filePathPattern: "data/terms/*.yaml",
  contentType: "data",
  fields: {
    id: text("The term's id in the glossary's address."),
    term: text("The word."),
    otherWords: list("What else people say for it."),
    definition: text("What it means, in at most 40 words."),
    moreAt: text("Address of the page that says more."),
    sources: list("Ids of the sources."),
  },
}));
