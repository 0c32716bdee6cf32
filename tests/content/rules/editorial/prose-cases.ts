import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { editorialProblems } from "@/lib/content/editorial";
import type { Rule } from "@/lib/content/editorial/rule";
import { formatProblem, type Problem, sortProblems } from "@/lib/content/problem";
import { readFiles } from "@/lib/content/read-files";
import type { Settings } from "@/lib/content/settings";
import { articleText, type Changes } from "../../../fixtures/samples";
import { writeFiles } from "../../../fixtures/temp-folder";

/** Settings that only tests use, so that no test changes when an editor changes a limit or adds a word. */
export const SETTINGS: Settings = {
  editorial: {
    grades: { page: { fleschKincaid: 8, smog: 10 }, paragraph: 10, summary: 6, danger: 6 },
    sectionsWithoutFigures: ["about"],
    verdicts: ["you need", "right for you"],
    hiddenAnswers: { phrases: ["we could not confirm", "we don’t know", "our sources do not say"], allowedIn: ["about"] },
    helplineDays: 90,
    privacyRecordDays: 90,
    names: [
      "Alcoholics Anonymous",
      "Substance Abuse and Mental Health Services Administration",
      "42 CFR Part 2",
      "12-step",
      "2.1",
    ],
    tags: { detox: ["detox", "withdrawal"] },
  },
  language: {
    rules: [
      { avoid: ["addict", "addicts"], use: "person with a substance use disorder", why: "it makes the illness the whole person" },
      { avoid: ["abuse", "substance abuse"], use: "use or misuse", why: "it blames", unless: ["sexual abuse"] },
    ],
  },
  redirects: {},
  published: {},
  discreet: {},
  "privacy-record": {
    date: "2026-11-23",
    browser: "Chromium 1",
    addresses: 1,
    journeys: 1,
    found: { elsewhere: 0, cookies: 0, keys: 0, beacons: 0, logged: 0 },
  },
  "dated-rules": [],
  search: { examples: [], digest: "", trained: null },
  danger: { thresholds: { box: 0.5, line: 0.2, off: 0.5, page: 0.2 }, always: {}, kinds: {} },
  words: ["kratom", "Narcan"],
  edition: null,
};

/** A text, or a whole file, and the lines about it: `line:column rule — what is wrong — what to do`. */
export interface ProseCase {
  readonly what: string;
  /** The text of an article; its first line is line 15 of its file. */
  readonly text?: string;
  /** Changed front matter. The section is one where figures need a source. */
  readonly fields?: Changes;
  /** A whole file in place of an article: its path and its text. */
  readonly file?: readonly [path: string, text: string];
  readonly lines: readonly string[];
}

/** What a rule finds in a few files: path → text. */
export function findIn(rule: Rule, files: Readonly<Record<string, string>>, settings: Settings = SETTINGS): Problem[] {
  const root = mkdtempSync(join(tmpdir(), "care-steps-"));
  try {
    writeFiles(root, files);
    return sortProblems(editorialProblems(readFiles(root).files, settings, [rule]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Checks all cases at once, since some rules take long to get ready, and tells each case's lines. */
export function checkProse(rule: Rule, cases: readonly ProseCase[], settings?: Settings): Map<string, string[]> {
  const paths = cases.map(({ file }, i) => file?.[0] ?? `content/en/case-${i}.md`);
  const found = findIn(rule, Object.fromEntries(cases.map((prose, i) => [paths[i] ?? "", textOf(prose)])), settings);
  return new Map(cases.map(({ what }, i) => [what, found.filter(({ file }) => file === paths[i]).map(withoutFile)]));
}

/** Declares one test for each case. */
export function itFinds(rule: Rule, cases: readonly ProseCase[], settings?: Settings): void {
  const found = checkProse(rule, cases, settings);
  it.each(cases)(`${rule.name}: $what`, ({ what, lines }) => {
    expect(found.get(what)).toEqual(lines);
  });
}

/** Texts in which a rule finds nothing. */
export function sound(texts: Readonly<Record<string, string>>): ProseCase[] {
  return Object.entries(texts).map(([what, text]) => ({ what: `nothing in ${what}`, text, lines: [] }));
}

function textOf({ text, fields, file }: ProseCase): string {
  return file?.[1] ?? articleText(text, { section: "safety", ...fields });
}

function withoutFile(problem: Problem): string {
  return formatProblem(problem).slice(problem.file.length + 1);
}
