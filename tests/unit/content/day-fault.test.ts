import { expect, it } from "vitest";
import { day, dayFault } from "@/lib/content/schema/common";

it.each([
  ["11/30/2026", "Write the day as 2026-11-30."],
  ["1/5/2027", "Write the day as 2027-01-05."],
  ["01-05-2027", "Write the day as 2027-01-05."],
  [" 11/30/2026 ", "Write the day as 2026-11-30."],
  ["30/11/2026", "Write it like 2026-12-05."],
  ["2/30/2026", "Write it like 2026-12-05."],
  ["soon", "Write it like 2026-12-05."],
  ["", "Write it like 2026-12-05."],
  ["2026-11-30", null],
])("of “%s” is said: %s", (text, fault) => {
  expect(dayFault(text, "2026-12-05")).toBe(fault);
});

it("a field says so too", () => {
  expect(day.safeParse("11/30/2026").error?.issues[0]?.message).toBe("must be written as 2026-11-30");
  expect(day.safeParse("soon").error?.issues[0]?.message).toBe("must be a date like 2026-11-23");
});
