import { defineDocumentType, defineNestedType, makeSource } from "contentlayer2/source-files";
import { addressOf } from "./lib/content/address";
import { boolean, date, json, list, listOf, nested, number, optional, text } from "./lib/content/fields";
import { parseMarkdown, readOutline } from "./lib/content/markdown/outline";
import { markdownPlugins } from "./lib/content/markdown/plugins";
import { SETTING_FILES } from "./lib/content/settings";
import { ROW_IDS, ROW_LABELS } from "./lib/content/vocabulary/level-rows";

// What each field is for stands here; what it may hold is checked by zod in lib/content/schema.

const Review = defineNestedType(() => ({
  name: "Review",
  fields: {
    name: text("Who reviewed the page."),
    role: text("Their profession and where they work."),
    date: date("The day they finished."),
    interests: text("What they are paid by that a reader should know, or “none declared”."),
  },
}));

const Cell = defineNestedType(() => ({
  name: "Cell",
  fields: {
    value: text("What the row says for this level, or “varies – ask”."),
    sources: list("Ids of the sources that say so; empty only for “varies – ask”."),
    ask: optional(text("One question to put to a program.")),
  },
}));

const Rows = defineNestedType(() => ({
  name: "Rows",
  fields: Object.fromEntries(ROW_IDS.map((id) => [id, nested(Cell, `The row “${ROW_LABELS[id]}”.`)])),
}));

const Hours = defineNestedType(() => ({
  name: "Hours",
  fields: {
    min: optional(number("Fewest hours of treatment a week that a source names.")),
    max: optional(number("Most hours of treatment a week that a source names.")),
  },
}));

const Block = defineNestedType(() => ({
  name: "Block",
  fields: {
    days: list("Days on which it happens: mon tue wed thu fri sat sun."),
    from: text("When it starts, like 18:00."),
    to: text("When it ends, like 21:00."),
    what: text("What happens."),
    kind: text("treatment, visit or rest-of-plan (meals, rest and chores of a live-in program)."),
  },
}));

const Week = defineNestedType(() => ({
  name: "Week",
  fields: {
    caption: text("Says in words what the drawing shows."),
    night: text("Where nights are spent: home, on-site or hospital."),
    staffAllDay: boolean("Whether staff are there around the clock."),
    blocks: listOf(Block, "What is planned in this example week."),
  },
}));

const Step = defineNestedType(() => ({
  name: "Step",
  fields: {
    to: text("The level that comes next."),
    when: text("When people move there, in plain words."),
    sources: list("Ids of the sources that say so."),
  },
}));

const TextLine = defineNestedType(() => ({
  name: "TextLine",
  fields: { to: text("Number to send a text to."), say: text("Word to send; empty when any word will do.") },
}));

const Article = defineDocumentType(() => ({
  name: "Article",
  filePathPattern: "en/**/*.md",
  contentType: "markdown",
  fields: {
    title: text("The page's heading; no two pages share one."),
    shortTitle: text("The title in menus and breadcrumbs."),
    description: text("What search engines and link previews show, at most 155 characters."),
    summary: text("The short version at the top of the page, at most 120 words, grade 6 or lower."),
    section: text("The part of the site the page belongs to."),
    order: number("Place within its section, smallest first."),
    level: optional(text("The level the page is about, if it is about one.")),
    aliases: list("What people call it or type for it; used by search."),
    checked: date("The day the page was last checked against its sources."),
    checkAgain: date("The day it must be checked again."),
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

const Level = defineDocumentType(() => ({
  name: "Level",
  filePathPattern: "data/levels/*.yaml",
  contentType: "data",
  fields: {
    id: text("The level's id, as in its file name and address."),
    order: number("Place from most (1) to least support (7)."),
    name: text("The level's full name."),
    shortName: text("The name in tables and drawings."),
    otherNames: list("What else people call it."),
    support: text("How much care there is, in at most 14 characters, for the drawing."),
    asamThird: text("Its number and name in the ASAM Criteria of 2013."),
    asamFourth: text("Its number and name in the ASAM Criteria of 2023."),
    asamSources: list("Sources for the two names."),
    hoursPerWeek: nested(Hours, "Bounds that the drawn week must keep."),
    rows: nested(Rows, "The ten rows of the comparison."),
    week: nested(Week, "One possible week."),
    up: listOf(Step, "Where people go when more care is needed."),
    down: listOf(Step, "Where people go when less care is needed."),
  },
}));

const Source = defineDocumentType(() => ({
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

const Helpline = defineDocumentType(() => ({
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

const Term = defineDocumentType(() => ({
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

const CardLine = defineNestedType(() => ({
  name: "CardLine",
  fields: { text: text("One or two sentences."), sources: list("Ids of the sources that say so.") },
}));

const Card = defineDocumentType(() => ({
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

const CallSheet = defineDocumentType(() => ({
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

const FirstDay = defineDocumentType(() => ({
  name: "FirstDay",
  filePathPattern: "data/first-days/*.yaml",
  contentType: "data",
  fields: {
    id: text("The level's id."),
    intro: text("Says that days differ."),
    points: listOf(Point, "At least six, in the order of the day."),
  },
}));

export default makeSource({
  contentDirPath: "content",
  // Settings of the editorial rules; lib/content/settings.ts reads them.
  contentDirExclude: SETTING_FILES.map((file) => file.replace("content/", "")),
  documentTypes: [Article, Level, Source, Helpline, Term, Card, CallSheet, FirstDay],
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  markdown: markdownPlugins,
});
