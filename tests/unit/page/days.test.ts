import { expect, it } from "vitest";
import { dayInWords } from "@/lib/page/days";

it.each([
  ["2026-11-23", "Nov 23, 2026"],
  ["2026-01-01", "Jan 1, 2026"],
  ["2026-12-31", "Dec 31, 2026"],
  ["2028-02-29", "Feb 29, 2028"],
])("%s is “%s”, whatever the machine's time zone", (day, words) => {
  expect(dayInWords(day)).toBe(words);
});
