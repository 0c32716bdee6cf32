import type { Content, Level } from "../model";
import type { Problem } from "../problem";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { treatmentHours } from "../vocabulary/week-hours";

/** All seven levels are there, each with its page, in order; a drawn week keeps the hours that the sources give. */
export function checkLevels({ levels, articles, callSheets, firstDays }: Content): Problem[] {
  const missing = LEVEL_IDS.filter((id) => !levels.has(id)).map((id) => ({
    file: `content/data/levels/${id}.yaml`,
    rule: "seven-levels",
    message: "is missing.",
    fix: "Every one of the seven levels needs its file.",
    missing: id,
  }));
  const withoutPage = LEVEL_IDS.filter((id) => articles.get(`/${id}`)?.level !== id).map((id) => ({
    file: `content/en/${id}.md`,
    field: "level",
    rule: "seven-levels",
    message: "the page of the level is missing, or does not say which level it is about.",
    fix: `Write the page, and "level: ${id}" in it.`,
    missing: `/${id}`,
  }));
  const kits = Object.entries({ "call-sheets": callSheets, "first-days": firstDays }).flatMap(([folder, found]) =>
    LEVEL_IDS.filter((id) => !found.has(id)).map((id) => ({
      file: `content/data/${folder}/${id}.yaml`,
      rule: "seven-levels",
      message: "is missing.",
      fix: "Every one of the seven levels needs its file.",
      missing: id,
    })),
  );
  return [...missing, ...withoutPage, ...kits, ...[...levels.values()].flatMap(levelProblems)];
}

function levelProblems(level: Level): Problem[] {
  const { file, id, order, week } = level;
  const place = LEVEL_IDS.indexOf(id) + 1;
  const hours = treatmentHours(week);
  return [
    ...(order === place
      ? []
      : [{ file, field: "order", rule: "seven-levels", message: `must be ${place} (found ${order}).`, fix: "Correct it." }]),
    ...(isOutside(level)
      ? [
          {
            file,
            field: "week.blocks",
            rule: "drawn-week",
            message: `hold ${hours} hours of treatment, outside hoursPerWeek.`,
            fix: "Correct the blocks.",
          },
        ]
      : []),
  ];
}

/** Whether a level's drawn week has fewer or more hours of treatment than its sources give. */
export function isOutside({ hoursPerWeek: { min, max }, week }: Level): boolean {
  const hours = treatmentHours(week);
  return hours < (min ?? 0) || hours > (max ?? Number.POSITIVE_INFINITY);
}
