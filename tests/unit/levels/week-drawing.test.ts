import { describe, expect, it } from "vitest";
import { content, type Week, type WeekBlock } from "@/lib/content";
import { drawWeek, hourLabel } from "@/lib/levels/week-drawing";

const block = (changes: Partial<WeekBlock> = {}): WeekBlock => ({
  days: ["mon"],
  from: "09:00",
  to: "12:00",
  what: "Group",
  kind: "treatment",
  ...changes,
});
const week = (...blocks: WeekBlock[]): Week => ({ caption: "A week.", night: "home", staffAllDay: false, blocks });
const barsOf = (...blocks: WeekBlock[]) => drawWeek(week(...blocks), "IOP").bars;
const wordsOf = (changes: Partial<WeekBlock>) => drawWeek(week(block(changes)), "IOP").words;

describe.each([...content.levels.values()])("the drawn week of $shortName", ({ week: real, shortName }) => {
  const drawing = drawWeek(real, shortName);

  it("has a bar for each block on each of its days", () => {
    expect(drawing.bars).toHaveLength(real.blocks.reduce((sum, { days }) => sum + days.length, 0));
  });

  it("has every bar inside the columns", () => {
    const { column, width } = drawing;
    expect(
      drawing.bars.filter(
        ({ x, y, width: wide, height }) => x < 0 || x + wide > width || y < column.y || y + height > column.y + column.height,
      ),
    ).toEqual([]);
  });

  it("has a key for each bar that no other has", () => {
    expect(new Set(drawing.bars.map(({ key }) => key)).size).toBe(drawing.bars.length);
  });

  it("says everything in words too", () => {
    expect(real.blocks.filter(({ what }) => !drawing.words.includes(what))).toEqual([]);
    expect(drawing.words).toContain(`${shortName}: one possible week.`);
  });
});

describe("a drawn week", () => {
  const drawing = drawWeek(week(block()), "IOP");

  it("has seven columns from Monday to Sunday, inside the drawing", () => {
    expect(drawing.columns.map(({ label }) => label)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    expect((drawing.columns.at(-1)?.x ?? 0) + drawing.column.width).toBe(drawing.width);
  });

  it("has five hours, spread from the columns' top to their foot", () => {
    expect(drawing.hours.map(({ label }) => label)).toEqual(["12 am", "6 am", "noon", "6 pm", "12 am"]);
    expect(drawing.hours.at(0)?.y).toBe(drawing.column.y);
    expect(drawing.hours.at(-1)?.y).toBe(drawing.column.y + drawing.column.height);
  });

  it("draws twice the time twice as high", () => {
    const [short, long] = barsOf(block({ to: "12:00" }), block({ to: "15:00" }));
    expect(long?.height).toBeCloseTo(2 * (short?.height ?? 0));
  });

  it("draws later hours lower", () => {
    const [early, late] = barsOf(block(), block({ from: "18:00", to: "21:00" }));
    expect(late?.y).toBeGreaterThan(early?.y ?? 0);
  });

  it("draws a bar in the column of its day", () => {
    expect(barsOf(block({ days: ["thu"] }))[0]?.x).toBe(drawing.columns[3]?.x);
  });

  it("draws even a few minutes so that they can be seen", () => {
    expect(barsOf(block({ to: "09:05" }))[0]?.height).toBeGreaterThanOrEqual(4);
  });

  it("fills a whole day from top to foot", () => {
    expect(barsOf(block({ from: "00:00", to: "24:00" }))[0]).toMatchObject({
      y: drawing.column.y,
      height: drawing.column.height,
    });
  });
});

describe("a block in words", () => {
  it.each<[string, Partial<WeekBlock>, string]>([
    ["one day", { days: ["tue"] }, "Tue, 9 am to noon: Group"],
    ["days apart", { days: ["mon", "wed", "thu"] }, "Mon, Wed, Thu, 9 am to noon: Group"],
    ["three days in a row", { days: ["mon", "tue", "wed"] }, "Mon to Wed, 9 am to noon: Group"],
    ["two days in a row", { days: ["mon", "tue"] }, "Mon, Tue, 9 am to noon: Group"],
    ["the whole week", { days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, "Every day, 9 am to noon: Group"],
    ["half hours", { from: "17:30", to: "18:30" }, "Mon, 5:30 pm to 6:30 pm: Group"],
    ["the first minutes of a day", { from: "00:05", to: "12:05" }, "Mon, 12:05 am to 12:05 pm: Group"],
    ["the end of a day", { from: "20:00", to: "24:00" }, "Mon, 8 pm to 12 am: Group"],
  ])("names %s", (_what, changes, words) => {
    expect(wordsOf(changes)).toContain(`${words}.`);
  });

  it("is followed by the staff, when they are there day and night", () => {
    expect(drawWeek({ ...week(block()), staffAllDay: true }, "IOP").words).toMatch(/ Staff are there day and night\.$/);
    expect(wordsOf({})).not.toContain("Staff");
  });
});

it.each([
  [0, "12 am"],
  [6, "6 am"],
  [12, "noon"],
  [13, "1 pm"],
  [23, "11 pm"],
  [24, "12 am"],
])("hour %i is “%s”", (hour, label) => {
  expect(hourLabel(hour)).toBe(label);
});
