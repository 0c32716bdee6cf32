import type { Content, Level } from "../model";
import type { Problem } from "../problem";
import { DAYS } from "../vocabulary/week-hours";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NAME = NAMES.join("|");
const NAMED = new RegExp(`\\b(${NAME})(?:s)?(?: (?:to|through) (${NAME}))?\\b`, "g");
/** The word of the row “Where you sleep” that a drawn night stands for; on-site may be anywhere. */
const SLEEP = { home: /\bhome\b/i, hospital: /\bhospital\b/i, "on-site": null };

/** Where a drawn week shows its nights and days, the words say the same. */
export function checkDrawnNights({ levels }: Content): Problem[] {
  return [...levels.values()].flatMap((level) => [...nightFaults(level), ...dayFaults(level)]);
}

/** Who sleeps at home has no staff there, and who sleeps elsewhere has. */
function nightFaults({ file, rows, week: { night, staffAllDay } }: Level): Problem[] {
  const atHome = night === "home";
  if (atHome === staffAllDay) {
    const message = `is ${night}, but staffAllDay is ${staffAllDay}: staff are there all day only where nobody goes home.`;
    return [problem(file, "week.night", message)];
  }
  if (!SLEEP[night] || SLEEP[night].test(rows.sleep.value)) return [];
  return [problem(file, "week.night", `is ${night}, and rows.sleep says “${rows.sleep.value}”`)];
}

/** What happens every day is told without names. */
function dayFaults({ file, week: { caption, blocks } }: Level): Problem[] {
  const named = daysIn(caption);
  const drawn = new Set(blocks.filter(({ days }) => days.length < DAYS.length).flatMap(({ days }) => days));
  const inOrder = (days: ReadonlySet<string>) => DAYS.filter((day) => days.has(day)).join(", ") || "no day";
  if (named.size === 0 || inOrder(named) === inOrder(drawn)) return [];
  const message = `names ${inOrder(named)}, and the blocks that are not daily lie on ${inOrder(drawn)}.`;
  return [problem(file, "week.caption", message)];
}

/** “Monday to Friday” names five. */
function daysIn(text: string): Set<string> {
  const found = [...text.matchAll(NAMED)].flatMap(([, first = "", last = first]) =>
    DAYS.slice(NAMES.indexOf(first), NAMES.indexOf(last) + 1),
  );
  return new Set(found);
}

function problem(file: string, field: string, message: string): Problem {
  return { file, field, rule: "drawn-week", message, fix: "Correct the one that is wrong." };
}
