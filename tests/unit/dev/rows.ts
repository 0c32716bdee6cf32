import type { Due } from "@/lib/content/freshness";
import type { Desk, PlacedProblem, Row } from "@/lib/dev/desk/types";

/** The day on which these tests look at pages. */
export const TODAY = "2026-11-30";
export const LIMITS: Desk["limits"] = { page: 8, smog: 10, summary: 6 };

const FILE = "content/en/php.md";

/** A page about which there is nothing to do until May. */
export const SOUND: Row = {
  address: "/php",
  title: "PHP",
  file: FILE,
  group: "levels",
  measures: { words: 900, grade: 5.4, smog: 9, summaryGrade: 3.3, citations: 40, sources: 12 },
  review: { kind: "whole", name: "A. Person", role: "nurse", date: "2026-11-01" },
  due: [{ file: FILE, what: "page /php", by: "2027-05-29" }],
  everywhere: false,
  linksIn: ["/iop", "/levels"],
  linksOut: ["/iop"],
  sources: [{ id: "ada", title: "ADA", publisher: "DOJ", year: "2024", seen: "2026-11-01", url: undefined }],
  twins: [],
  problems: [],
  weight: { bytes: 13_000, limit: 14_000 },
};

/** A page like that one, but for what is told. */
export function row(change: Partial<Row>): Row {
  return { ...SOUND, ...change };
}

export function due(by: string, what = "page /php"): Due {
  return { file: FILE, what, by };
}

export function problem(change: Partial<PlacedProblem> = {}): PlacedProblem {
  return {
    file: FILE,
    line: 12,
    column: 3,
    rule: "spelling",
    message: "“clinc” is no word.",
    fix: "Correct it.",
    at: { address: "/php", id: "hours" },
    quote: "The clinc is open.",
    ...change,
  };
}

export const WARNING: PlacedProblem = problem({ warning: true, rule: "freshness", line: 4 });
