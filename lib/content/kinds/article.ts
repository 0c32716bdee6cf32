import { defineDocumentType, defineNestedType } from "contentlayer2/source-files";
import { addressOf } from "../address";
import { date, json, list, listOf, nested, number, optional, text } from "../fields";
import { parseMarkdown, readOutline } from "../markdown/outline";

// What each field of an article is for; what it may hold is checked by zod in ../schema/article.ts.

const Review = defineNestedType(() => ({
  name: "Review",
  fields: {
    name: text("Who reviewed the page."),
    role: text("Their profession and where they work."),
    date: date("The day they finished."),
    interests: text("What they are paid by that a reader should know, or “none declared”."),
  },
}));

const Change = defineNestedType(() => ({
  name: "Change",
  fields: {
    date: date("The day of the edit."),
    what: text("What was changed for readers, in plain words."),
  },
}));

export const Article = defineDocumentType(() => ({
  name: "Article",
  filePathPattern: "en/**/*.md",
  contentType: "markdown",
  fields: {
    title: text("The page's heading; no two pages share one."),
    shortTitle: text("The title in menus and breadcrumbs."),
    description: text("What search engines and link previews show, at most 155 characters."),
    summary: list("The short version at the top of the page: four or five lines, grade 6 or lower."),
    section: text("The part of the site the page belongs to."),
    order: number("Place within its section, smallest first."),
    level: optional(text("The level the page is about, if it is about one.")),
    aliases: list("What people call it or type for it; used by search."),
    checked: date("The day the page was last checked against its sources."),
    checkAgain: date("The day it must be checked again."),
    changes: listOf(Change, "What was changed and when, newest first; the page and the feed show it."),
    reviewedBy: optional(nested(Review, "The clinician who reviewed the page; absent until there is one.")),
    related: list("Addresses of pages to read next."),
    tags: list("Marks for rules, such as detox."),
    helplines: optional(list("Ids of the phone lines to list on the page.")),
  },
  computedFields: {
    address: { type: "string", resolve: (doc) => addressOf(doc._raw.flattenedPath) },
    outline: {
      ...json("Sections, links and citations of the text."),
      resolve: (doc) => readOutline(parseMarkdown(doc.body.raw)),
    },
  },
}));
