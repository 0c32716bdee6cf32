import { expect, it } from "vitest";
import { z } from "zod";
import { explain } from "@/lib/content/explain";
import { day } from "@/lib/content/schema/common";
import { inShort } from "../../fixtures/project";

const schema = z.strictObject({
  title: z.string().min(1, "must not be empty"),
  order: z.number().optional(),
  open: z.boolean().optional(),
  list: z.array(z.string()).optional(),
  day: day.optional(),
  kind: z.enum(["one", "two"]).optional(),
  ten: z.array(z.object({})).length(2, "must hold 2 things").optional(),
  group: z.strictObject({ name: z.string() }).optional(),
});

function sentences(found: unknown): string[] {
  const result = schema.safeParse(found);
  return result.success ? [] : explain("x.md", result.error.issues, found).map(inShort);
}

it.each<[string, unknown, string[]]>([
  ["a missing field", {}, ["x.md · title · is missing. Add it."]],
  [
    "an unknown field",
    { title: "A", colour: "red" },
    ["x.md · colour · is not a field that is known here. Remove it or correct its name."],
  ],
  [
    "two unknown fields, a line each",
    { title: "A", a: 1, b: 2 },
    [
      "x.md · a · is not a field that is known here. Remove it or correct its name.",
      "x.md · b · is not a field that is known here. Remove it or correct its name.",
    ],
  ],
  [
    "an unknown field in a group",
    { title: "A", group: { name: "B", age: 3 } },
    ["x.md · group.age · is not a field that is known here. Remove it or correct its name."],
  ],
  ["a missing field in a group", { title: "A", group: {} }, ["x.md · group.name · is missing. Add it."]],
  ["a number for text", { title: 5 }, ['x.md · title · must be text (found 5). Put it between quotes: "5".']],
  ["text for a number", { title: "A", order: "5" }, ['x.md · order · must be a number (found "5"). Take the quotes away: 5.']],
  ["text for yes or no", { title: "A", open: "yes" }, ['x.md · open · must be true or false (found "yes"). Correct it.']],
  ["text for a list", { title: "A", list: "one" }, ['x.md · list · must be a list, like [one, two] (found "one"). Correct it.']],
  [
    "a wrong item of a list",
    { title: "A", list: ["one", 2] },
    ['x.md · list.1 · must be text (found 2). Put it between quotes: "2".'],
  ],
  ["a list with too many", { title: "A", ten: [{}, {}, {}] }, ["x.md · ten · must hold 2 things (found 3). Take one out."]],
  ["a list with too few", { title: "A", ten: [] }, ["x.md · ten · must hold 2 things (found none). Add 2."]],
  ["a list for text", { title: ["A"] }, ["x.md · title · must be text (found a list). Correct it."]],
  ["nothing after the colon", { title: null }, ["x.md · title · must be text (found nothing). Write it after the colon."]],
  ["text for a group", { title: "A", group: "B" }, ['x.md · group · must be a group of fields (found "B"). Correct it.']],
  [
    "a word that is not on the list",
    { title: "A", kind: "three" },
    ['x.md · kind · must be one of: one, two (found "three"). Correct it.'],
  ],
  [
    "words in place of a date",
    { title: "A", day: "last May" },
    ['x.md · day · must be a date like 2026-11-23 (found "last May"). Correct it.'],
  ],
  ["a rule's own words", { title: "" }, ['x.md · title · must not be empty (found ""). Correct it.']],
  [
    "nothing at all",
    null,
    ["x.md · is empty. Write its fields: docs/data.md shows a file of each kind, docs/editing.md a page."],
  ],
  [
    "several mistakes in one go",
    { title: 5, order: "5" },
    [
      'x.md · title · must be text (found 5). Put it between quotes: "5".',
      'x.md · order · must be a number (found "5"). Take the quotes away: 5.',
    ],
  ],
])("explains %s", (_what, found, lines) => {
  expect(sentences(found)).toEqual(lines);
});

it("shows only the beginning of a long value", () => {
  expect(sentences({ title: "A", kind: "x".repeat(500) })).toEqual([
    `x.md · kind · must be one of: one, two (found "${"x".repeat(76)}…). Correct it.`,
  ]);
});
