import { expect, it } from "vitest";
import { problemsAfter } from "../../fixtures/project";

it("a level: its file must not be missing", () => {
  expect(problemsAfter((project) => project.remove("content/data/levels/aftercare.yaml"))).toContain(
    "content/data/levels/aftercare.yaml · is missing. Every one of the seven levels needs its file.",
  );
});

it("a level: its page must not be missing", () => {
  expect(problemsAfter((project) => project.remove("content/en/aftercare.md"))).toContain(
    'content/en/aftercare.md · level · the page of the level is missing, or does not say which level it is about. Write the page, and "level: aftercare" in it.',
  );
});

it("a level: its page must say that it is the level's", () => {
  expect(problemsAfter((project) => project.replace("content/en/aftercare.md", "level: aftercare\n", ""))).toEqual([
    'content/en/aftercare.md · level · the page of the level is missing, or does not say which level it is about. Write the page, and "level: aftercare" in it.',
  ]);
});

const LEVEL = (id: string) => `content/data/levels/${id}.yaml`;

it.each([
  ["php", "support: 20+ hours", "support: 2+ hours", "must be “20+ hours”"],
  ["outpatient", "support: under 9 hours", "support: up to 9 hours", "must be “under 9 hours”"],
  ["aftercare", "support: weekly or less", "support: 1 h a week", "must have no figure, since hoursPerWeek has none"],
  ["residential", "support: 24 h live-in", "support: live-in", "must begin with “24 h”, since staffAllDay is true"],
  ["inpatient", "support: 24 h hospital", "support: 2 h hospital", "must begin with “24 h”, since staffAllDay is true"],
  ["detox", "support: 24 h or visits", "support: visits", "must begin with “24 h”, since staffAllDay is true"],
])("a level: %s says in short what it is", (id, from, to, message) => {
  const found = problemsAfter((project) => project.replace(LEVEL(id), from, to));
  expect(found).toEqual([expect.stringContaining(`${LEVEL(id)} · support · ${message} (found “`)]);
});
