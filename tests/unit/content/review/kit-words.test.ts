import { describe, expect, it } from "vitest";
import type { Prose } from "@/lib/content/editorial/prose";
import { readingOf } from "@/lib/content/editorial/reading";
import { IN_FOUR_LINES, INSTRUCTIONS, NOT_KEPT } from "@/lib/content/review/kit-words";

const LINES = [...IN_FOUR_LINES, ...INSTRUCTIONS.flatMap(({ lines }) => lines), NOT_KEPT];

function gradeOf(lines: readonly string[]): number {
  const prose: Prose[] = lines.map((text) => ({
    file: "",
    kind: "paragraph",
    text,
    citations: [],
    placeOf: () => ({ line: 1, column: 1 }),
  }));
  return readingOf(prose, []).fleschKincaid;
}

describe("what a reviewer is told", () => {
  it("is four lines on how to use it", () => {
    expect(IN_FOUR_LINES).toHaveLength(4);
  });

  it("reads at grade 8 or lower", () => {
    expect(gradeOf(LINES)).toBeLessThanOrEqual(8);
    expect(
      gradeOf(["Notwithstanding aforementioned considerations, reviewers’ dispositions necessitate documentation."]),
    ).toBeGreaterThan(8);
  });
});
