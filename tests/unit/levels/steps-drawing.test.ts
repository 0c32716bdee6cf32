import { expect, it } from "vitest";
import { content } from "@/lib/content";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { drawSteps, type StepBox } from "@/lib/levels/steps-drawing";
import { SEVEN } from "../../fixtures/levels";

const { boxes, width, height } = drawSteps([...content.levels.values()]);

function overlap(a: StepBox, b: StepBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it("the drawn steps go from most to least support, in whatever order the levels come", () => {
  expect(boxes.map(({ id }) => id)).toEqual(LEVEL_IDS);
  expect(drawSteps([...SEVEN].reverse()).boxes.map(({ id }) => id)).toEqual(LEVEL_IDS);
});

it("they fall with every step, and stand on one floor", () => {
  const heights = boxes.map((box) => box.height);
  expect(heights.every((tall, i) => i === 0 || tall < (heights[i - 1] ?? 0))).toBe(true);
  expect(boxes.filter((box) => box.y + box.height !== height)).toEqual([]);
});

it("they lie inside the drawing, none over another", () => {
  expect(boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width)).toEqual([]);
  expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
});
