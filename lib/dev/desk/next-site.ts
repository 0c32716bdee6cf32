import { daysBetween, plusDays } from "@/lib/content/freshness";
import { isEmergency } from "@/lib/content/vocabulary/emergency-pages";
import { deskAddress } from "./addresses";
import { errorsOf, hasFewLinks, isDueSoon, isUnreviewed, SOON } from "./rows";
import { byDay, count, SOURCE_DAYS, type Step, step } from "./steps";
import type { Desk, PlacedProblem, Row } from "./types";

export interface SiteState {
  readonly rows: readonly Row[];
  /** All of the site’s, whether they stand on a page or not. */
  readonly problems: readonly PlacedProblem[];
  readonly due: Desk["due"];
  /** 2026-11-23 */
  readonly today: string;
}

/** So many pages are named in a line. */
const NAMED = 3;

/** What to do next for the whole site, in order: errors, dates and reviews, which always have their line, then advice. */
export function nextForSite(state: SiteState): Step[] {
  return [errors(state), dates(state), reviews(state), ...advice(state)];
}

function errors({ rows, problems }: SiteState): Step {
  const number = problems.filter(({ warning }) => !warning).length;
  if (number === 0) return step("done", "Nothing is wrong: a build would take every text as it is.");
  const pages = rows.filter((row) => errorsOf(row) > 0);
  const begin = pages[0] ? `Begin with ${pages[0].title}.` : "They stand in files that are no page.";
  const href = pages[0] ? deskAddress(pages[0].address) : "#elsewhere";
  return step("fix", `Fix ${count(number, "error")}: nothing can be published until then. ${begin}`, href);
}

/** What is due may be a phone line or a rule; the button over the list counts the pages that it is shown on. */
function dates({ rows, due, today }: SiteState): Step {
  const [first] = due;
  if (!first) return step("done", "Nothing has a day on which it must be checked.");
  const overdue = due.filter(({ by }) => by < today).length;
  const soon = due.filter(({ by }) => by >= today && by <= plusDays(today, SOON)).length;
  const begin = `First: ${first.what}, ${byDay(first.by, today)}.`;
  if (overdue + soon === 0) return step("done", `Nothing is due within ${SOON} days. ${begin}`);
  const late = overdue > 0 ? [`${count(overdue, "check")} overdue`] : [];
  const coming = soon > 0 ? [`${soon} due within ${SOON} days`] : [];
  const pages = rows.filter((row) => isDueSoon(row, today)).length;
  const shownOn = pages > 0 ? `, on ${count(pages, "page")}` : "";
  return step("due", `Check again what has a day: ${[...late, ...coming].join(", ")}${shownOn}. ${begin}`, "#dates");
}

function reviews({ rows }: SiteState): Step {
  const texts = rows.filter(({ review }) => review !== null).length;
  const open = rows.filter(isUnreviewed);
  if (open.length === 0) return step("done", "A clinician has reviewed every page.");
  const urgent = open.filter(({ address }) => isEmergency(address));
  const begin = (urgent.length > 0 ? urgent : open).slice(0, NAMED).map(({ address }) => address);
  const what = `Ask clinicians for reviews: ${open.length} of ${texts} pages need one.`;
  return step("review", `${what} Begin with ${begin.join(", ")}.`, "/desk?show=unreviewed");
}

function advice({ rows, problems, today }: SiteState): Step[] {
  const warnings = problems.filter(({ warning }) => warning).length;
  const heavy = rows.filter(({ weight }) => weight && weight.bytes > weight.limit);
  const lonely = rows.filter(hasFewLinks);
  const old = oldSources(rows, today);
  return [
    ...(heavy.length > 0
      ? [
          step(
            "fix",
            `Shorten ${count(heavy.length, "page")} over the weight that a build takes: ${heavy[0]?.address}.`,
            "/desk?sort=weight",
          ),
        ]
      : []),
    ...(warnings > 0
      ? [step("advice", `See to ${count(warnings, "warning")}: a release stops for them.`, "/desk?show=problems")]
      : []),
    ...(lonely.length > 0
      ? [step("advice", `Link to ${count(lonely.length, "page")} that at most one text leads to.`, "/desk?show=few-links")]
      : []),
    ...(old.size > 0
      ? [
          step(
            "advice",
            `Read ${count(old.size, "source")} again that nobody read for over a year: “npm run sources:check” says which still stand.`,
          ),
        ]
      : []),
  ];
}

function oldSources(rows: readonly Row[], today: string): ReadonlySet<string> {
  const all = rows.flatMap(({ sources }) => sources).filter(({ seen }) => daysBetween(seen, today) > SOURCE_DAYS);
  return new Set(all.map(({ id }) => id));
}
