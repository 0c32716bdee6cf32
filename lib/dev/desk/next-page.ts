import { daysBetween } from "@/lib/content/freshness";
import { dayInWords } from "@/lib/page/days";
import { REVIEW_WORDS } from "./review";
import { errorsOf, hasFewLinks, isDueSoon } from "./rows";
import { byDay, count, SOURCE_DAYS, type Step, step } from "./steps";
import type { Desk, Row } from "./types";

/** So near to a limit, one hard sentence more is over it. */
const NEAR = 0.1;

/**
 * What to do about a page, in order: errors, then what is due, then its review, then advice.
 * @param today 2026-11-23
 */
export function nextForPage(row: Row, today: string, limits: Desk["limits"]): Step[] {
  const steps = [...fixes(row), ...dates(row, today), ...review(row), ...advice(row, today, limits)];
  return steps.length > 0 ? steps : [nothing(row)];
}

function fixes({ problems, weight, ...row }: Row): Step[] {
  const errors = errorsOf({ problems });
  const [first] = problems;
  const begin = first ? `Begin with line ${first.line} of ${first.file}.` : "";
  const what = errors === 1 ? "Fix the error" : `Fix the ${errors} errors`;
  const heavy = weight && weight.bytes > weight.limit ? weight : null;
  return [
    ...(errors > 0 ? [step("fix", `${what}: nothing can be published until then. ${begin}`, "#problems")] : []),
    ...(heavy ? [step("fix", `Make ${row.title} shorter: it weighs ${heavy.bytes} bytes, and ${heavy.limit} are allowed.`)] : []),
  ];
}

function dates({ address, due }: Row, today: string): Step[] {
  return (
    due
      // A review that is due has a step of its own.
      .filter((one) => isDueSoon({ due: [one] }, today) && one.what !== `new review of ${address}`)
      .map(({ what, by, file }) => {
        const when = byDay(by, today);
        return what === `page ${address}`
          ? step("due", `Check the page against its sources, ${when}. Then set “checked” and “checkAgain” at the top of ${file}.`)
          : step("due", `${capital(what)}, ${when}. See to this page and to ${file}.`);
      })
  );
}

function review({ review: state }: Row): Step[] {
  const todo = state && REVIEW_WORDS[state.kind].step;
  return todo ? [step("review", todo)] : [];
}

function advice(row: Row, today: string, limits: Desk["limits"]): Step[] {
  const warnings = row.problems.length - errorsOf(row);
  const old = row.sources.filter(({ seen }) => daysBetween(seen, today) > SOURCE_DAYS).length;
  const { grade = null, summaryGrade = null } = row.measures ?? {};
  const near = [
    ...(isNear(grade, limits.page) ? ["the text"] : []),
    ...(isNear(summaryGrade, limits.summary) ? ["the short version"] : []),
  ];
  return [
    ...(warnings > 0 ? [step("advice", `See to ${count(warnings, "warning")}: a release stops for them.`, "#problems")] : []),
    ...(old > 0 ? [step("advice", `Read ${count(old, "source")} again: nobody did for over a year.`, "#sources")] : []),
    ...(hasFewLinks(row) ? [step("advice", `Link to it from other pages: ${linked(row)} now.`, "#links")] : []),
    ...(near.length > 0
      ? [step("advice", `Split a long sentence in ${near.join(" and in ")}: the reading grade is at its limit.`)]
      : []),
  ];
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function isNear(grade: number | null, limit: number): boolean {
  return grade !== null && grade > limit - NEAR;
}

function linked({ linksIn }: Row): string {
  return linksIn.length === 0 ? "no text does" : `only ${linksIn[0]} does`;
}

function nothing({ due: [first] }: Row): Step {
  return step("done", first ? `Nothing to do until ${dayInWords(first.by)}.` : "Nothing to do.");
}
