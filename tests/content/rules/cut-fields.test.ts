import { expect, it } from "vitest";
import { checkSamples, type Sample } from "../../fixtures/samples";

const letters = (count: number) => "x".repeat(count);

const CUT = "Put the whole text in quotes; a comment of your own goes on a line that begins with #.";

const samples: readonly Sample[] = [
  {
    wrong: "a title that YAML cuts at #",
    name: "cut",
    fields: { title: "Kratom # and treatment" },
    lines: [`content/en/cut.md · title · ends at “Kratom”: YAML takes “# and treatment” for a comment. ${CUT}`],
  },
  {
    wrong: "a description that is cut, and a line of a list",
    name: "cut-list",
    fields: { description: "Which is #1 and # 2", changes: "\n  - date: 2026-11-23\n    what: First #published" },
    lines: [
      `content/en/cut-list.md · description · ends at “Which is”: YAML takes “#1 and # 2” for a comment. ${CUT}`,
      `content/en/cut-list.md · changes.0.what · ends at “First”: YAML takes “#published” for a comment. ${CUT}`,
    ],
  },
  {
    wrong: "nothing in # between quotes, in a comment’s own line, and after a number",
    name: "kept",
    fields: { title: '"Number #1 # here"', shortTitle: "C# here", order: "9 # near the end\n# a note of our own" },
    lines: [],
  },
  {
    wrong: "titles for which nothing has room",
    name: "long-titles",
    fields: { title: letters(81), shortTitle: letters(41) },
    lines: [
      expect.stringContaining("title · must have at most 80 characters"),
      expect.stringContaining("shortTitle · must have at most 40 characters"),
    ],
  },
];

const found = checkSamples(samples);

it.each(samples)("front matter: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});
