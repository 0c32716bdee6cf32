import { expect, it } from "vitest";
import { ContentError, formatProblem, type Problem, sortProblems } from "@/lib/content/problem";

const rest = { rule: "links", message: "leads nowhere.", fix: "Correct it." };

it.each<[string, Problem, string]>([
  ["without a place", { file: "a.md", ...rest }, "a.md:1:1 links — leads nowhere. — Correct it."],
  ["with a line", { file: "a.md", line: 12, ...rest }, "a.md:12:1 links — leads nowhere. — Correct it."],
  ["with a column", { file: "a.md", line: 12, column: 7, ...rest }, "a.md:12:7 links — leads nowhere. — Correct it."],
  ["of a field", { file: "a.md", field: "title", ...rest }, "a.md:1:1 links — title: leads nowhere. — Correct it."],
  ["of a field that is none", { file: "a.md", field: "", ...rest }, "a.md:1:1 links — leads nowhere. — Correct it."],
  ["that only warns", { file: "a.md", warning: true, ...rest }, "a.md:1:1 warning: links — leads nowhere. — Correct it."],
])("a problem %s is one line: place, rule, what is wrong, what to do", (_what, problem, line) => {
  expect(formatProblem(problem)).toBe(line);
});

it("the error lists every problem on its own line, and keeps them", () => {
  const problems = [
    { file: "a.md", ...rest },
    { file: "b.md", line: 2, ...rest },
  ];
  const error = new ContentError(problems);
  expect(error.message).toBe(
    "Content has 2 problem(s):\n  a.md:1:1 links — leads nowhere. — Correct it.\n  b.md:2:1 links — leads nowhere. — Correct it.",
  );
  expect(error.problems).toEqual(problems);
});

it("problems come in the order of files, lines and columns", () => {
  const at = (file: string, line?: number, column?: number) => ({ file, line, column, ...rest }) as Problem;
  const sorted = sortProblems([at("b.md", 1), at("a.md", 10), at("a.md", 2, 9), at("a.md", 2, 3), at("a.md")]);
  expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
    ["a.md", undefined, undefined],
    ["a.md", 2, 3],
    ["a.md", 2, 9],
    ["a.md", 10, undefined],
    ["b.md", 1, undefined],
  ]);
});
