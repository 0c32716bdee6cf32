import type { Content } from "../model";
import type { Problem } from "../problem";
import { shownTexts } from "./shown-texts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** “since 2030”, “since early 2030”, “since January 2030”, “since January 1, 2030”. */
const SINCE = new RegExp(
  `\\bsince (?:early |late |mid-|the (?:start|end|\\w+) of )?(?:(${MONTHS.join("|")}) (?:(\\d{1,2}), )?)?((?:19|20|21)\\d\\d)\\b`,
  "gi",
);

/**
 * What “since” tells as a fact has begun. A slip in a year makes a right of a rule that nobody has yet.
 * @param today the day to measure by: 2026-11-23
 */
export function futureProblems(content: Content, today: string): Problem[] {
  return shownTexts(content).flatMap(({ file, field, text }) =>
    sinceLater(text, today).map((words) => ({
      file,
      field,
      rule: "freshness",
      message: `says “${words}”, which is still to come: today is ${today}.`,
      fix: "Correct the day, or write “from … on” if the rule is still to begin.",
      words,
    })),
  );
}

/** Each “since …” of a text that names a day, month or year after today. */
export function sinceLater(text: string, today: string): string[] {
  return [...text.matchAll(SINCE)].flatMap(([words, month, date, year = ""]) => {
    const known = [
      year,
      ...(month ? [twoDigits(MONTHS.indexOf(month.toLowerCase()) + 1)] : []),
      ...(date ? [twoDigits(date)] : []),
    ];
    const day = known.join("-");
    return day > today.slice(0, day.length) ? [words] : [];
  });
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, "0");
}
