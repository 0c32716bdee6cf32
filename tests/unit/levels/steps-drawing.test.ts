import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { drawSteps, type StepBox } from "@/lib/levels/steps-drawing";
import { SEVEN } from "../../fixtures/levels";

const LAYOUTS = ["standing", "lying"] as const;
const drawing = drawSteps([...content.levels.values()], "iop");

function falls(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
}

function overlap(a: StepBox, b: StepBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.each(LAYOUTS)("the steps, %s", (layout) => {
  const { boxes, width, height } = drawing[layout];

  it("go from most to least support, in whatever order the levels come", () => {
    expect(boxes.map(({ id }) => id)).toEqual(LEVEL_IDS);
    expect(drawSteps([...SEVEN].reverse())[layout].boxes.map(({ id }) => id)).toEqual(LEVEL_IDS);
  });

  it("fall with every step", () => {
    expect(falls(boxes.map((box) => (layout === "standing" ? box.height : box.width)))).toBe(true);
  });

  it("lie inside the drawing", () => {
    expect(boxes.filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)).toEqual([]);
  });

  it("do not lie over each other", () => {
    expect(boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
  });

  it("have their words inside", () => {
    const outside = ({ x, y, width: wide, height: tall, name, support }: StepBox) =>
      [name, support].some((label) => label.x < x || label.x > x + wide || label.y < y || label.y > y + tall);
    expect(boxes.filter(outside)).toEqual([]);
  });

  it("mark the page's own level and no other", () => {
    expect(boxes.filter(({ mark }) => mark !== null).map(({ id }) => id)).toEqual(["iop"]);
  });

  it.each(LEVEL_IDS)("have the mark of %s inside the drawing and outside its step", (here) => {
    const box = drawSteps(SEVEN, here)[layout].boxes.find(({ id }) => id === here);
    const mark = box?.mark ?? { x: -1, y: -1 };
    expect(mark.x).toBeGreaterThan(0);
    expect(mark.y).toBeGreaterThan(0);
    expect(mark.x).toBeLessThan(width);
    expect(mark.y).toBeLessThan(height);
    expect(layout === "standing" ? mark.y < (box?.y ?? 0) : mark.x > (box?.width ?? 0)).toBe(true);
  });

  it("have no mark when no level is meant", () => {
    expect(drawSteps(SEVEN)[layout].boxes.every(({ mark }) => mark === null)).toBe(true);
  });

  it("each lead to their level's page", () => {
    expect(boxes.map(({ address }) => address)).toEqual(LEVEL_IDS.map((id) => `/${id}`));
  });
});

describe("the steps in words", () => {
  it("name all seven with their support", () => {
    expect(drawSteps(SEVEN).words).toBe(
      "Seven levels of care, from most to least support: DETOX (some), INPATIENT (some), RESIDENTIAL (some), PHP (some), IOP (some), OUTPATIENT (some), AFTERCARE (some).",
    );
  });

  it("name the page's own level", () => {
    expect(drawSteps(SEVEN, "iop").words).toMatch(/ This page is about IOP\.$/);
  });
});
