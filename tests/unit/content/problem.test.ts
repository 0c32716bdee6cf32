import { expect, it } from "vitest";
import { ContentError, formatProblem, type Problem } from "@/lib/content/problem";

it.each<[Problem, string]>([
  [{ file: "a.md", message: "is wrong" }, "a.md · is wrong"],
  [{ file: "a.md", line: 12, message: "is wrong" }, "a.md:12 · is wrong"],
  [{ file: "a.md", field: "title", message: "is wrong" }, "a.md · title · is wrong"],
  [{ file: "a.md", line: 12, field: "title", message: "is wrong" }, "a.md:12 · title · is wrong"],
  [{ file: "a.md", line: undefined, field: "", message: "is wrong" }, "a.md · is wrong"],
])("%j is one line", (problem, line) => {
  expect(formatProblem(problem)).toBe(line);
});

it("the error lists every problem on its own line", () => {
  const error = new ContentError([
    { file: "a.md", message: "is wrong" },
    { file: "b.md", line: 2, message: "is wrong too" },
  ]);
  expect(error.message).toBe("Content has 2 problem(s):\n  a.md · is wrong\n  b.md:2 · is wrong too");
});

it("the error keeps the problems", () => {
  const problems = [{ file: "a.md", message: "is wrong" }];
  expect(new ContentError(problems).problems).toEqual(problems);
});
