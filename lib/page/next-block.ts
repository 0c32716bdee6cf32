import type { Content } from "@/lib/content";
import { comparisonSlug } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import { kitCards } from "./level-kit";
import type { LinkCard } from "./types";

/** Where a page leads on: a level's page to its neighbours, every page to the table of all levels. */
export function nextCards(level: LevelId | undefined, { levels }: Content): LinkCard[] {
  const all = { address: "/next-step", label: "Compare all seven levels", note: "One table, ten plain questions" };
  const urgent = { address: "/help-now", label: "When it can’t wait", note: "Danger signs, and who to call" };
  if (!level)
    return [all, { address: "/levels", label: "What the levels are", note: "From a hospital bed to a weekly visit" }, urgent];
  return [...neighbours(level).map((other) => pairCard(level, other, levels)), ...kitCards(level), all];
}

/** The levels one step up and one step down. */
export function neighbours(level: LevelId): LevelId[] {
  const place = LEVEL_IDS.indexOf(level);
  return [LEVEL_IDS[place - 1], LEVEL_IDS[place + 1]].filter((id) => id !== undefined);
}

function pairCard(level: LevelId, other: LevelId, levels: Content["levels"]): LinkCard {
  const more = LEVEL_IDS.indexOf(other) < LEVEL_IDS.indexOf(level);
  return {
    address: `/next-step/${comparisonSlug([level, other])}`,
    label: `${levels.get(level)?.shortName} or ${levels.get(other)?.shortName}?`,
    note: more ? "Beside the level with more support" : "Beside the level with less support",
  };
}
