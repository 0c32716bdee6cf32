import { describe, expect, it } from "vitest";
import { placeholder } from "@/lib/content/editorial/rules/placeholder";
import { type Change, foundInSmall, type Project } from "../../../fixtures/project";

const PAGE = "content/en/iop/reasons.md";
const LINE = "content/data/helplines/crisis-988.yaml";

/** The lines of a file at which placeholders are found after a change. */
function linesIn(file: string, change: Change): (number | undefined)[] {
  const found = foundInSmall(change, [placeholder]).filter((problem) => problem.rule === "placeholder");
  expect(found.filter((problem) => problem.file !== file)).toEqual([]);
  return found.map(({ line }) => line);
}

function lineOf(project: Project, file: string, words: string): number {
  return (
    project
      .read(file)
      .split("\n")
      .findIndex((line) => line.includes(words)) + 1
  );
}

describe("words that stand for others are found, with their line,", () => {
  it.each([
    ["in a paragraph", "\nIt costs XXX dollars.\n", "XXX"],
    ["in a heading", "\n## TK {#tk}\n", "## TK"],
    ["where a number is to come", "\nIt takes XX hours.\n", "XX"],
    ["where a gap is left", "\nIt takes ____ hours.\n", "____"],
    ["where a small gap is left", "\nIt takes __ hours.\n", "__ hours"],
    ["where something is to be announced", "\nCosts: TBA\n", "TBA"],
    ["in a list in a box", "\n:::ask\n- What about ???\n:::\n", "???"],
    ["in a table", "\n| a | b |\n|---|---|\n| c | TBD |\n", "TBD"],
    ["where one of the template is left", "\nYes. Speak to the family here. No.\n", "Speak to"],
    ["where a word stands at its start", "\nTODO: say what it costs.\n", "TODO"],
  ])("%s", (_what, text, words) => {
    let line = 0;
    const found = linesIn(PAGE, (project) => {
      project.append(PAGE, text);
      line = lineOf(project, PAGE, words);
    });
    expect(found).toEqual([line]);
  });

  it.each([
    ["a field that readers read", "hours"],
    ["a name", "name"],
    ["a number", "number"],
  ])("in %s", (_what, field) => {
    let line = 0;
    const found = linesIn(LINE, (project) => {
      project.write(LINE, project.read(LINE).replace(new RegExp(`^${field}: .*$`, "m"), `${field}: "TODO"`));
      line = lineOf(project, LINE, "TODO");
    });
    expect(found).toEqual([line]);
  });
});

it.each(["What is a to-do list?", "Really?! Yes.", "The letters TKO stand for a knockout.", "Todo empieza aquí.", "Is it so??"])(
  "“%s” is left alone",
  (sentence) => {
    expect(linesIn(PAGE, (project) => project.append(PAGE, `\n${sentence}\n`))).toEqual([]);
  },
);

it("a gap that the reader fills, in a question to a program, is left alone", () => {
  const sheet = "content/data/call-sheets/iop.yaml";
  const ask = (project: Project) =>
    project.write(sheet, project.read(sheet).replace(/ask: .*/, 'ask: "I take ____. Is it safe?"'));
  expect(linesIn(sheet, ask)).toEqual([]);
});
