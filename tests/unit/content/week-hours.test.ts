import { expect, it } from "vitest";
import type { WeekBlock } from "@/lib/content";
import { minutesOf, treatmentHours } from "@/lib/content/vocabulary/week-hours";

const block = (changes: Partial<WeekBlock>): WeekBlock => ({
  days: ["mon"],
  from: "09:00",
  to: "10:00",
  short: "Group",
  what: "Group",
  kind: "treatment",
  ...changes,
});

it.each([
  ["00:00", 0],
  ["00:01", 1],
  ["09:30", 570],
  ["18:00", 1080],
  ["24:00", 1440],
])("%s is %i minutes after midnight", (clock, minutes) => {
  expect(minutesOf(clock)).toBe(minutes);
});

it("a week without blocks has no treatment", () => {
  expect(treatmentHours({ blocks: [] })).toBe(0);
});

it("a block counts on each of its days", () => {
  expect(treatmentHours({ blocks: [block({ days: ["mon", "wed", "thu"], from: "18:00", to: "21:00" })] })).toBe(9);
});

it("blocks add up, half hours too", () => {
  expect(treatmentHours({ blocks: [block({}), block({ days: ["tue"], to: "10:30" })] })).toBe(2.5);
});

it.each(["visit", "rest-of-plan"] as const)("a block of kind %s is no treatment", (kind) => {
  expect(treatmentHours({ blocks: [block({ kind })] })).toBe(0);
});
