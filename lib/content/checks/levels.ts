import type { Content, Level } from "../model";
import type { Problem } from "../problem";
import { LEVEL_IDS } from "../vocabulary/level-ids";
import { treatmentHours } from "../vocabulary/week-hours";

/** All seven levels are there, each with its page, in order; a drawn week keeps the hours that the sources give. */
export function checkLevels({ levels, articles }: Content): Problem[] {
  const missing = LEVEL_IDS.filter((id) => !levels.has(id)).map((id) => ({
    file: `content/data/levels/${id}.yaml`,
    message: "is missing. Every one of the seven levels needs its file.",
  }));
  const withoutPage = LEVEL_IDS.filter((id) => articles.get(`/${id}`)?.level !== id).map((id) => ({
    file: `content/en/${id}.md`,
    field: "level",
    message: `the page of the level must exist and say "level: ${id}".`,
  }));
  return [...missing, ...withoutPage, ...[...levels.values()].flatMap(levelProblems)];
}

function levelProblems(level: Level): Problem[] {
  const { file, id, order, hoursPerWeek, week } = level;
  const place = LEVEL_IDS.indexOf(id) + 1;
  const hours = treatmentHours(week);
  const outside = hours < (hoursPerWeek.min ?? 0) || hours > (hoursPerWeek.max ?? Number.POSITIVE_INFINITY);
  return [
    ...(order === place ? [] : [{ file, field: "order", message: `must be ${place} (found ${order})` }]),
    ...(outside
      ? [{ file, field: "week.blocks", message: `hold ${hours} hours of treatment, outside hoursPerWeek. Correct the blocks.` }]
      : []),
  ];
}
