import type { Content, Level } from "../model";
import type { Problem } from "../problem";
import { DAYS, minutesOf, treatmentHours } from "../vocabulary/week-hours";
import { isOutside } from "./levels";

/** What a level says of its hours in words, in rows and in its drawing is one and the same. */
export function checkLevelWords({ levels }: Content): Problem[] {
  return [...levels.values()].flatMap((level) => [
    ...supportFault(level),
    ...rowFaults(level),
    ...overlaps(level),
    ...sumFault(level),
  ]);
}

/** The bounds as readers read them: “fewer than 9” is written 8.99, so that 9 itself is out. */
function boundsOf({ hoursPerWeek: { min, max } }: Level): { least: number | null; below: number | null } {
  return { least: min || null, below: max ? Math.ceil(max) : null };
}

/** A live-in level says “24 h”; any other says its fewest hours, or the most where it has no fewest; without either, no figure. */
function supportFault(level: Level): Problem[] {
  const { file, support, week } = level;
  const { least, below } = boundsOf(level);
  const hours = least ? `${least}+ hours` : below ? `under ${below} hours` : null;
  const isRight = week.staffAllDay ? /^24 h\b/.test(support) : hours ? support === hours : !/\d/.test(support);
  if (isRight) return [];
  const right = week.staffAllDay ? "must begin with “24 h”, since staffAllDay is true" : `must be “${hours}”`;
  const message = week.staffAllDay || hours ? right : "must have no figure, since hoursPerWeek has none";
  const isLiveIn = week.staffAllDay || /^24 h\b/.test(support);
  const fix = isLiveIn ? "Correct it, or staffAllDay." : "Correct it, or hoursPerWeek.";
  return [problem(file, "support", `${message} (found “${support}”).`, fix)];
}

function rowFaults(level: Level): Problem[] {
  const { file, rows } = level;
  const { least, below } = boundsOf(level);
  const said = (rows.hours.value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return [least, below]
    .filter((bound) => bound !== null && !said.includes(bound))
    .map((bound) =>
      problem(file, "rows.hours.value", `does not say ${bound}, a bound of hoursPerWeek.`, "Correct the one that is wrong."),
    );
}

/** Nobody is in two places at once; the drawing would lay one over the other. */
function overlaps({ file, week: { blocks } }: Level): Problem[] {
  return blocks.flatMap((block, i) =>
    blocks.slice(0, i).flatMap((before) => {
      const isLater = minutesOf(block.from) >= minutesOf(before.to) || minutesOf(block.to) <= minutesOf(before.from);
      const day = DAYS.find((one) => block.days.includes(one) && before.days.includes(one));
      if (isLater || !day) return [];
      const message = `overlaps “${before.what}” on ${day}, from ${before.from} to ${before.to}.`;
      return [problem(file, `week.blocks.${i}`, message, "Correct the days or the times.")];
    }),
  );
}

/** Blocks outside the bounds are told as that. */
function sumFault(level: Level): Problem[] {
  const { file, week } = level;
  const [, said] = /(\d+(?:\.\d+)?) hours? in all\b/.exec(week.caption) ?? [];
  const hours = treatmentHours(week);
  if (said === undefined || Number(said) === hours || isOutside(level)) return [];
  const message = `says ${said} hours in all, and the blocks hold ${hours} hours of treatment.`;
  return [problem(file, "week.caption", message, "Correct the one that is wrong.")];
}

function problem(file: string, field: string, message: string, fix: string): Problem {
  return { file, field, rule: "drawn-week", message, fix };
}
