import { expect, it } from "vitest";
import { checkFiles } from "@/lib/content/check-files";
import { hiddenAnswers } from "@/lib/content/editorial/rules/hidden-answers";
import { formatProblem } from "@/lib/content/problem";
import { readSettings } from "@/lib/content/settings";
import { DAY, Project, ROOT } from "../../../fixtures/project";
import { addArticle } from "../../../fixtures/samples";
import { findIn, itFinds, SETTINGS, sound } from "./prose-cases";

const hidden = (place: string, found: string) =>
  `${place}“${found}” hides an answer. — Say what an official source answers, or leave the sentence out.`;
const inText = (place: string, found = "We could not confirm") => hidden(`${place} warning: hidden-answers — `, found);
const inField = (place: string, field: string, found: string) => hidden(`${place} warning: hidden-answers — ${field}: `, found);

itFinds(hiddenAnswers, [
  { what: "an answer kept back", text: "We could not confirm the price.", lines: [inText("15:1")] },
  { what: "it in capitals", text: "WE COULD NOT CONFIRM it.", lines: [inText("15:1", "WE COULD NOT CONFIRM")] },
  { what: "it over two lines", text: "It costs. We could\nnot confirm what.", lines: [inText("15:11")] },
  { what: "it in bold", text: "We **could not** confirm it.", lines: [inText("15:1")] },
  { what: "it in a table", text: "| a |\n| - |\n| we don’t know |", lines: [inText("17:3", "we don’t know")] },
  {
    what: "each of two",
    text: "Our sources do not say when. We don’t know why.",
    lines: [inText("15:1", "Our sources do not say"), inText("15:30", "We don’t know")],
  },
  { what: "it in the summary", fields: { summary: "[We don’t know.]" }, lines: [inField("5:11", "summary.0", "We don’t know")] },
  {
    what: "it in the description",
    fields: { description: "We don’t know." },
    lines: [inField("4:14", "description", "We don’t know")],
  },
  {
    what: "it in a level",
    file: ["content/data/levels/x.yaml", 'rows: { cost: { value: "We don’t know." } }\n'],
    lines: [inField("1:24", "rows.cost.value", "We don’t know")],
  },
  {
    what: "it in a call sheet",
    file: ["content/data/call-sheets/x.yaml", 'questions: [{ why: "Our sources do not say." }]\n'],
    lines: [inField("1:20", "questions.0.why", "Our sources do not say")],
  },
  {
    what: "nothing in how we read a source",
    file: ["content/data/sources/x.yaml", 'note: "We could not confirm the year."\n'],
    lines: [],
  },
  {
    what: "nothing in the list of changes",
    fields: { changes: '[{ date: 2026-11-23, what: "What we could not confirm is gone." }]' },
    lines: [],
  },
  { what: "nothing about ourselves", text: "We don’t know you.", fields: { section: "about" }, lines: [] },
  ...sound({
    "what a program says": "Walk away from “we don’t know”.",
    "words that begin alike": "We could not confirmation.",
    "the words apart": "We could confirm it. They do not say.",
  }),
]);

it.each([
  "Our source does not say it.",
  "Our sources do not say it.",
  "We could not confirm it.",
  "We found no source for it.",
  "We print only two.",
  "We do not know it.",
  "It is so, as far as we know.",
])("the real list holds: %s", (text) => {
  const settings = { ...SETTINGS, editorial: readSettings(ROOT).editorial };
  const files = { "content/en/x.md": `---\nsection: safety\n---\n${text}\n` };
  expect(findIn(hiddenAnswers, files, settings)).toHaveLength(1);
});

it("it is a warning with its place, which stops no build", () => {
  const project = Project.small();
  addArticle(project, "sample", "We could not confirm it.", { section: "safety" });
  const { warnings } = checkFiles(project.root, { day: DAY, rules: [hiddenAnswers] });
  project.delete();
  const own = warnings.map(formatProblem).filter((line) => line.startsWith("content/en/sample.md"));
  expect(own).toEqual([`content/en/sample.md:${inText("15:1")}`]);
});
