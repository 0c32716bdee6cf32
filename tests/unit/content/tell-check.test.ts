import { expect, it } from "vitest";
import { ContentError, type Problem } from "@/lib/content/problem";
import { tellCheck } from "@/lib/content/tell-check";

const WARNING: Problem = { file: "x.md", rule: "hidden-answers", message: "Hides.", fix: "Say it.", warning: true };

it.each([
  [0, "Content is sound: 2 articles."],
  [1, "Content is sound, with 1 warning above: 2 articles."],
  [2, "Content is sound, with 2 warnings above: 2 articles."],
])("content with %i warnings is not called sound without a word of them", (count, line) => {
  const printed: string[] = [];
  const check = () => ({ summary: "Content is sound: 2 articles.", warnings: Array.from({ length: count }, () => WARNING) });
  expect(tellCheck(check, { root: "", print: (words: string) => printed.push(words), warn: () => undefined } as never)).toBe(
    true,
  );
  expect(printed).toEqual([line]);
});

it("warnings are told after what is wrong, so that nobody finds them only when all else is mended", () => {
  const told: string[] = [];
  const check = () => {
    throw new ContentError([{ ...WARNING, warning: false }], [WARNING]);
  };
  expect(tellCheck(check, { root: "", print: () => undefined, warn: (words: string) => told.push(words) })).toBe(false);
  expect(told).toEqual([
    "x.md:1:1 hidden-answers — Hides. — Say it.",
    "x.md:1:1 warning: hidden-answers — Hides. — Say it.",
    "\n1 problem and 1 warning. docs/editing.md explains each rule.",
  ]);
});
