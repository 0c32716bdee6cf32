import { cpSync, readFileSync, rmSync } from "node:fs";
import { join, parse } from "node:path";
import { describe, expect, it } from "vitest";
import { ContentError, formatProblem } from "@/lib/content/problem";
import { readSettings, SETTING_FILES } from "@/lib/content/settings";
import { ROOT } from "../../fixtures/project";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const freshFolder = tempFolders();

/** The real settings with one file replaced. */
function withFile(name: string, text: string): string {
  const root = freshFolder();
  for (const file of SETTING_FILES) cpSync(join(ROOT, file), join(root, file));
  writeFiles(root, { [`content/data/${name}`]: text });
  return root;
}

function problems(name: string, text: string): string[] {
  try {
    readSettings(withFile(name, text));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(formatProblem);
  }
}

describe("the settings", () => {
  it("are read from nine files, and from the examples of searches", () => {
    const kept = ["privacy-record", "published", "redirects", "search", "words"];
    const names = ["danger", "dated-rules", "discreet", "edition", "editorial", "language", ...kept];
    expect(Object.keys(readSettings(ROOT)).sort()).toEqual(names);
    expect(SETTING_FILES.map((file) => parse(file).name).sort()).toEqual(
      names.filter((name) => name !== "search" && name !== "edition"),
    );
  });

  it("are words line by line, without empty lines", () => {
    expect(readSettings(withFile("words.txt", "naloxone\n\nNarcan\n")).words).toEqual(["naloxone", "Narcan"]);
  });

  it("say which of them is missing", () => {
    const root = withFile("words.txt", "naloxone\n");
    rmSync(join(root, "content/data/words.txt"));
    expect(() => readSettings(root)).toThrow("content/data/words.txt:1:1 file-name — is missing. — Bring it back");
  });

  it("may have no redirects at all", () => {
    expect(readSettings(withFile("redirects.yaml", "# nothing moved\n")).redirects).toEqual({});
  });

  it("hold redirects of pages and headings", () => {
    const redirects = { "/old": "/iop", "/iop#old": "/iop#cost", "/a/b-c": "/" };
    expect(readSettings(withFile("redirects.yaml", JSON.stringify(redirects))).redirects).toEqual(redirects);
  });
});

it.each([
  [
    "redirects.yaml",
    "/old: https://example.org",
    '/old: must be an address like /iop or /iop#cost (found "https://example.org").',
  ],
  ["redirects.yaml", "/old: 5", "/old: must be text (found 5)."],
  ["redirects.yaml", "- /old", "must be a group of fields (found a list)."],
  ["redirects.yaml", "old: /iop", "old: must be an address like /iop or /iop#cost."],
  ["published.yaml", "/iop: what", '/iop: must be a list, like [one, two] (found "what").'],
  ["danger.yaml", "kinds: {}\nthresholds: { box: 2, line: 0.2, off: 0.5, page: 0.2 }", "thresholds.box: "],
  [
    "danger.yaml",
    "kinds: {}\nthresholds: { box: 0.5, line: 0.2, off: 0.5, page: 0.2, more: 0.1 }",
    "thresholds.more: is not a field that is known here.",
  ],
  ["dated-rules.yaml", "[{ what: A rule, pages: [/iop], source: a }]", "0.until: must be given, or since."],
  [
    "dated-rules.yaml",
    "[{ what: A rule, since: 2027-01-01, until: 2026-12-31, pages: [/iop], source: a }]",
    '0.until: must be later than since (found "2026-12-31").',
  ],
  [
    "dated-rules.yaml",
    "[{ what: A rule, until: soon, pages: [/iop], source: a }]",
    '0.until: must be a date like 2026-11-23 (found "soon").',
  ],
  [
    "dated-rules.yaml",
    "[{ what: A rule, until: 2026-12-31, pages: [], source: a }]",
    "0.pages: must name at least one page (found none).",
  ],
  [
    "dated-rules.yaml",
    "[{ what: A rule, until: 2026-12-31, pages: [/iop#cost], source: a }]",
    '0.pages.0: must be the address of a page, like /iop (found "/iop#cost").',
  ],
  ["dated-rules.yaml", "[{ what: A rule, until: 2026-12-31, pages: [/iop] }]", "0.source: is missing."],
  ["dated-rules.yaml", "what: A rule", 'must be a list, like [one, two] (found {"what":"A rule"}).'],
  ["language.yaml", "rules: [{ avoid: [], use: a, why: b }]", "rules.0.avoid: "],
  ["language.yaml", "rules: [{ avoid: [a], use: b }]", "rules.0.why: is missing."],
  ["language.yaml", "rules: [{ avoid: [a], use: b, why: c, because: d }]", "rules.0.because: is not a field that is known here."],
])("%s is refused with “%s”, and the field is named", (name, text, words) => {
  const [line = "", ...more] = problems(name, text);
  expect(more).toEqual([]);
  expect(line).toMatch(new RegExp(`^content/data/${name}:\\d+:\\d+ fields — `));
  expect(line).toContain(` — ${words}`);
});

it("editorial.yaml needs each of its fields", () => {
  const limits = ["grades", "sectionsWithoutFigures", "helplineDays", "privacyRecordDays"];
  const fields = [...limits, "verdicts", "hiddenAnswers", "names", "tags"];
  expect(problems("editorial.yaml", "{}")).toEqual(
    fields.map((field) => `content/data/editorial.yaml:1:1 fields — ${field}: is missing. — Add it.`),
  );
});

const EDITORIAL = readFileSync(join(ROOT, "content/data/editorial.yaml"), "utf8");

it.each<[string, RegExp, string, string]>([
  [
    "a grade that nobody fails",
    /fleschKincaid: \d+/,
    "fleschKincaid: 80",
    "grades.page.fleschKincaid: must be a school grade from 1 to 12",
  ],
  ["a grade of none", /summary: \d+/, "summary: 0", "grades.summary: must be a school grade from 1 to 12"],
  ["days that never pass", /helplineDays: \d+/, "helplineDays: 9000", "helplineDays: must be a number of days from 1 to 366"],
  [
    "days that have passed",
    /privacyRecordDays: \d+/,
    "privacyRecordDays: 0",
    "privacyRecordDays: must be a number of days from 1",
  ],
])("editorial.yaml cannot have %s", (_what, from, to, words) => {
  expect(problems("editorial.yaml", EDITORIAL.replace(from, to))).toEqual([expect.stringContaining(` fields — ${words}`)]);
});

it("a wrong field has its place", () => {
  const text =
    "thresholds: { box: 0.5, line: 0.2, off: 0.5, page: 0.2 }\nkinds:\n  child:\n    title: A\n    lines: [B., C.]\n    helplines: [a]\n    more: iop\n    spanish: { title: A, lines: [B., C.] }\n";
  expect(problems("danger.yaml", text)).toEqual([
    'content/data/danger.yaml:7:11 fields — kinds.child.more: must be an address like /iop or /iop#cost (found "iop"). — Correct it.',
  ]);
});

it.each(["editorial.yaml", "language.yaml", "redirects.yaml", "published.yaml", "danger.yaml", "dated-rules.yaml"])(
  "%s that is no YAML is a problem like any other",
  (name) => {
    expect(problems(name, "a: [")).toEqual([
      expect.stringMatching(new RegExp(`^content/data/${name}:1:\\d+ yaml — what begins with “\\[” never ends`)),
    ]);
  },
);
