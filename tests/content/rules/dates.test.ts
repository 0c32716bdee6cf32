import { describe, expect, it } from "vitest";
import { sinceLater } from "@/lib/content/checks/future-facts";
import { plusDays } from "@/lib/content/freshness";
import { type Change, DAY, problemsAfter } from "../../fixtures/project";
import { addArticle, type Changes, sampleHelpline, sampleSource } from "../../fixtures/samples";

const TOMORROW = plusDays(DAY, 1);
const PAGE = "content/en/sample.md";
const LINE = "content/data/helplines/sample.yaml";
const SOURCE = "content/data/sources/sample.yaml";
const ahead = (day: string) => `is ${day}, and today is ${DAY}. Write the day on which it was done.`;
const CENTURY = "must be a day of this century, like 2026-11-23";

const page =
  (fields: Changes): Change =>
  (project) =>
    addArticle(project, "sample", "Some words.", fields);
const cited =
  (fields: Changes): Change =>
  (project) => {
    sampleSource(fields)(project);
    project.append("content/en/about.md", "\nIt is so.[^sample]\n");
  };

describe("a day of work that was done", () => {
  it.each<[string, Change, string]>([
    ["checked", page({ checked: TOMORROW }), `${PAGE} · checked · ${ahead(TOMORROW)}`],
    ["checked in another year", page({ checked: "2027-03-02" }), `${PAGE} · checked · ${ahead("2027-03-02")}`],
    [
      "a change",
      page({ changes: `[{ date: ${TOMORROW}, what: More. }, { date: 2026-11-23, what: First. }]` }),
      `${PAGE} · changes.0.date · ${ahead(TOMORROW)}`,
    ],
    ["lastChecked", sampleHelpline({ lastChecked: "2062-11-29" }), `${LINE} · lastChecked · ${ahead("2062-11-29")}`],
    ["seen", cited({ seen: TOMORROW }), `${SOURCE} · seen · ${ahead(TOMORROW)}`],
    [
      "the privacy crawl",
      (project) => {
        const file = "content/data/privacy-record.yaml";
        project.write(file, project.read(file).replace(/^date: .*$/m, `date: ${TOMORROW}`));
      },
      `content/data/privacy-record.yaml · date · ${ahead(TOMORROW)}`,
    ],
  ])("cannot come after today: %s", (_what, change, line) => {
    expect(problemsAfter(change)).toEqual([line]);
  });

  it("may be today", () => {
    expect(problemsAfter(page({ checked: DAY, changes: `[{ date: ${DAY}, what: More. }]` }))).toEqual([]);
    expect(problemsAfter(sampleHelpline({ lastChecked: DAY }))).toEqual([]);
    expect(problemsAfter(cited({ seen: DAY }))).toEqual([]);
  });

  it.each<[string, Change, string]>([
    ["seen", cited({ seen: "1926-11-23" }), `${SOURCE} · seen · ${CENTURY} (found "1926-11-23"). Correct it.`],
    ["lastChecked", sampleHelpline({ lastChecked: "0026-11-23" }), `${LINE} · lastChecked · ${CENTURY} (found "0026-11-23").`],
    ["checked", page({ checked: "1999-12-31" }), `${PAGE} · checked · ${CENTURY} (found "1999-12-31"). Correct it.`],
  ])("cannot lie before this century: %s", (_what, change, line) => {
    expect(problemsAfter(change)[0]).toContain(line);
  });
});

describe("the next check of a page", () => {
  it.each(["2027-12-24", "2028-05-23", "2072-05-23"])("cannot be so late that nobody looks again: %s", (checkAgain) => {
    expect(problemsAfter(page({ checkAgain }))).toEqual([
      `${PAGE} · checkAgain · is ${checkAgain}, more than 13 months after checked, 2026-11-23. Set it to a day within a year, sooner when a rule has an end date.`,
    ]);
  });

  it("may be 13 months later", () => {
    expect(problemsAfter(page({ checkAgain: "2027-12-23" }))).toEqual([]);
  });
});

describe("the year of a source", () => {
  it.each(["2062", "published 2028", "2019–2029"])("cannot be still to come: %s", (year) => {
    const [line = "", ...more] = problemsAfter(cited({ year: JSON.stringify(year) }));
    expect(more).toEqual([]);
    expect(line).toMatch(/ · year · names 20(?:62|28|29), which is still to come\. Write the year/);
  });

  it.each<[string, string]>([
    ["20206", "names 20206, which is no year of a document."],
    ["206", "names 206, which is no year of a document."],
    ["1826", "names 1826, which is no year of a document."],
    ["soon", "“soon” names no year."],
  ])("is one: %s", (year, message) => {
    expect(problemsAfter(cited({ year: JSON.stringify(year) }))).toEqual([
      expect.stringContaining(`${SOURCE} · year · ${message}`),
    ]);
  });

  it("cannot be after the day on which it was read", () => {
    expect(problemsAfter(cited({ year: '"2026"', seen: "2025-11-23" }))).toEqual([
      `${SOURCE} · seen · is 2025-11-23, before 2026, the year of the document. Correct the one that is wrong.`,
    ]);
  });

  it.each(["2027 edition", "1989", "undated", "current to November 2026"])("may be %s", (year) => {
    expect(problemsAfter(cited({ year: JSON.stringify(year) }))).toEqual([]);
  });
});

describe("what has held since a day", () => {
  it("cannot be still to come, in texts and fields", () => {
    const change: Change = (project) =>
      addArticle(project, "sample", "## Law {#law}\n\nSince January 2030, plans pay.[^adv-iop]", {
        description: "Since 2062 it is so.",
      });
    expect(problemsAfter(change)).toEqual([
      `${PAGE} · description · says “Since 2062”, which is still to come: today is ${DAY}. Correct the day, or write “from … on” if the rule is still to begin.`,
      `${PAGE} · law · says “Since January 2030”, which is still to come: today is ${DAY}. Correct the day, or write “from … on” if the rule is still to begin.`,
    ]);
  });

  it.each([
    "since 2027",
    "Since December 2026",
    "since November 24, 2026",
    "in effect since early 2027",
    "since the spring of 2027",
  ])("is still to come on November 23, 2026: %s", (words) => {
    expect(sinceLater(`It is so ${words}.`, "2026-11-23")).toEqual([expect.stringContaining(words.slice(-4))]);
  });

  it.each([
    "since 2026",
    "since November 2026",
    "since November 23, 2026",
    "since mid-2026",
    "from January 2027 on",
    "since 12:00",
  ])("has begun, or is not told so: %s", (words) => {
    expect(sinceLater(`It is so ${words}.`, "2026-11-23")).toEqual([]);
  });
});
