import { expect, it } from "vitest";
import { checkSamples, type Sample } from "../../fixtures/samples";

const samples: readonly Sample[] = [
  {
    wrong: "no word on what changed",
    name: "history",
    fields: { changes: null },
    lines: ["content/en/history.md · changes · is missing. Add it."],
  },
  {
    wrong: "a history without entries",
    name: "empty-history",
    fields: { changes: "[]" },
    lines: ["content/en/empty-history.md · changes · must hold at least one entry (found none). Add one."],
  },
  {
    wrong: "a history with the oldest entry first",
    name: "order-of-history",
    fields: { changes: "[{ date: 2026-11-23, what: A. }, { date: 2026-12-01, what: B. }]" },
    lines: [
      "content/en/order-of-history.md · changes · must have the newest entry first, and one entry a day (found 2). Put the newest on top, and make one of two that have the same day.",
    ],
  },
  {
    wrong: "two entries of one day",
    name: "day-of-history",
    fields: { changes: "[{ date: 2026-11-23, what: A. }, { date: 2026-11-23, what: B. }]" },
    lines: [
      "content/en/day-of-history.md · changes · must have the newest entry first, and one entry a day (found 2). Put the newest on top, and make one of two that have the same day.",
    ],
  },
];

const found = checkSamples(samples);

it.each(samples)("the history of a page: finds $wrong", ({ name, lines }) => {
  expect(found.get(name)).toEqual(lines);
});
