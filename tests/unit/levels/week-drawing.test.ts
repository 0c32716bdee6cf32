import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { content, type Week, type WeekBlock } from "@/lib/content";
import { drawWeek, hourLabel, sharedLegend } from "@/lib/levels/week-drawing";

const block = (changes: Partial<WeekBlock> = {}): WeekBlock => ({
  days: ["mon"],
  from: "09:00",
  to: "12:00",
  short: "Group",
  what: "Group",
  kind: "treatment",
  ...changes,
});
const week = (...blocks: WeekBlock[]): Week => ({ caption: "A week.", night: "home", staffAllDay: false, blocks });
const monday = (...blocks: WeekBlock[]) => drawWeek(week(...blocks), "IOP").days[0]?.blocks ?? [];
const SHEET = readFileSync("app/week.css", "utf8");

describe.each([...content.levels.values()])("the drawn week of $shortName", ({ week: real, shortName }) => {
  const drawing = drawWeek(real, shortName);
  const drawn = drawing.days.flatMap(({ blocks }) => blocks);

  it("has each block on each of its days", () => {
    expect(drawn).toHaveLength(real.blocks.reduce((sum, { days }) => sum + days.length, 0));
  });

  it("has every block between 6 am and 11 pm, where the style sheet can place it", () => {
    expect(drawn.filter(({ at, long }) => at < 0 || at + long > 34)).toEqual([]);
    const classes = drawn.flatMap(({ at, long }) => [`.at-${at} `, `.long-${long} `]);
    expect([...new Set(classes)].filter((name) => !SHEET.includes(name))).toEqual([]);
  });

  it("says what everything is, in the legend too", () => {
    expect(drawn.filter(({ short, words }) => !short || !words)).toEqual([]);
    const kinds = new Set(drawing.legend.map(({ kind }) => kind));
    expect(drawn.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
    expect(kinds.size).toBe(new Set(drawn.map(({ kind }) => kind)).size);
  });
});

describe("a drawn week", () => {
  it("has seven days, from Monday", () => {
    const { days, title } = drawWeek(week(block()), "IOP");
    expect(days.map(({ name }) => name)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    expect(title).toBe("IOP: one possible week");
  });

  it("has the blocks of a day in order, on that day only", () => {
    const [late, early] = [block({ from: "18:00", to: "21:00" }), block()];
    expect(monday(late, early).map(({ at }) => at)).toEqual([6, 24]);
    expect(drawWeek(week(late), "IOP").days[1]?.blocks).toEqual([]);
  });

  it.each<[Partial<WeekBlock>, number, number, string]>([
    [{ from: "06:00", to: "06:30" }, 0, 1, "Group, 6 am to 6:30 am"],
    [{}, 6, 6, "Group, 9 am to noon"],
    [{ from: "17:30", to: "18:30" }, 23, 2, "Group, 5:30 pm to 6:30 pm"],
    [{ from: "20:00", to: "23:00" }, 28, 6, "Group, 8 pm to 11 pm"],
  ])("counts half hours from 6 am: %o", (changes, at, long, words) => {
    expect(monday(block(changes))).toEqual([{ kind: "treatment", at, long, short: "Group", words }]);
  });

  it.each<[Partial<Week>, string]>([
    [{}, "Night, 11 pm to 6 am: at home, no staff"],
    [{ night: "on-site", staffAllDay: true }, "Night, 11 pm to 6 am: in the program, staff are there"],
    [{ night: "hospital", staffAllDay: true }, "Night, 11 pm to 6 am: in the hospital, staff are there"],
  ])("says where the night is spent: %o", (changes, words) => {
    expect(drawWeek({ ...week(block()), ...changes }, "IOP").night).toBe(words);
  });

  it("shares its legend with others, each kind once", () => {
    const weeks = [week(block()), week(block(), block({ kind: "visit" }))].map((one) => drawWeek(one, "IOP"));
    expect(sharedLegend(weeks).map(({ kind }) => kind)).toEqual(["treatment", "visit"]);
  });
});

it.each([
  [0, "12 am"],
  [6, "6 am"],
  [12, "noon"],
  [13, "1 pm"],
  [23, "11 pm"],
])("hour %i is “%s”", (hour, label) => {
  expect(hourLabel(hour)).toBe(label);
});
