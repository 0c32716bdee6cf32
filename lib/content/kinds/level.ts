import { defineDocumentType, defineNestedType } from "contentlayer2/source-files";
import { boolean, list, listOf, nested, number, optional, text } from "../fields";
import { ROW_IDS, ROW_LABELS } from "../vocabulary/level-rows";

// What each field of a level is for; what it may hold is checked by zod in ../schema/level.ts.

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
    short: text("What happens in one short word, which is written inside the drawing."),
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

export const Level = defineDocumentType(() => ({
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
