import { plusMonths } from "../freshness";
import type { Content } from "../model";
import type { Problem } from "../problem";
import type { Settings } from "../settings";
import { yearProblems } from "./source-years";

/** The longest time for which a page is trusted: a year, and a month to do the work in. */
const MONTHS = 13;
/** A slip is in a file or two. Where more days than this are still to come, the machine's clock is behind, and must not stop a build. */
const SLIPS = 5;

/** The day of something that was done, and where it stands. */
interface Done {
  readonly file: string;
  readonly field: string;
  readonly day: string | undefined;
}

/** Days that cannot be: of work that was done after today, and of a check that comes so late that nobody would look again. */
export function dateProblems(content: Content, settings: Pick<Settings, "privacy-record">, today: string): Problem[] {
  const late = daysDone(content, settings).filter(({ day }) => day !== undefined && day > today);
  return [
    ...(late.length > SLIPS ? clockProblem(late, today) : late.map((done) => lateProblem(done, today))),
    ...[...content.articles.values()].flatMap(({ file, checked, checkAgain }) => {
      if (checkAgain <= plusMonths(checked, MONTHS)) return [];
      const message = `is ${checkAgain}, more than ${MONTHS} months after checked, ${checked}.`;
      return [problem(file, "checkAgain", message, "Set it to a day within a year, sooner when a rule has an end date.")];
    }),
    ...[...content.sources.values()].flatMap((source) => yearProblems(source, Number(today.slice(0, 4)))),
  ];
}

function lateProblem({ file, field, day }: Done, today: string): Problem {
  return problem(file, field, `is ${day}, and today is ${today}.`, "Write the day on which it was done.");
}

/** Told once. */
function clockProblem([first, ...others]: readonly Done[], today: string): Problem[] {
  if (!first) return [];
  const message = `is ${first.day}, after today, ${today}, and so are ${others.length} other days: this machine's clock seems to be behind.`;
  return [{ ...problem(first.file, first.field, message, "Set the clock, then check again."), warning: true }];
}

function daysDone({ articles, helplines, sources }: Content, settings: Pick<Settings, "privacy-record">): Done[] {
  return [
    ...[...articles.values()].flatMap(({ file, checked, changes, reviewedBy }) => [
      { file, field: "checked", day: checked },
      ...changes.map(({ date }, i) => ({ file, field: `changes.${i}.date`, day: date })),
      { file, field: "reviewedBy.date", day: reviewedBy?.date },
    ]),
    ...[...helplines.values()].map(({ file, lastChecked }) => ({ file, field: "lastChecked", day: lastChecked })),
    ...[...sources.values()].map(({ file, seen }) => ({ file, field: "seen", day: seen })),
    { file: "content/data/privacy-record.yaml", field: "date", day: settings["privacy-record"].date },
  ];
}

function problem(file: string, field: string, message: string, fix: string): Problem {
  return { file, field, rule: "freshness", message, fix };
}
