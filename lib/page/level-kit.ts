import type { Content } from "@/lib/content";
import type { LEVEL_ROUTES } from "@/lib/content/addresses";
import { LEVEL_IDS, type LevelId } from "@/lib/content/vocabulary/level-ids";
import type { Crumb, LinkCard } from "./types";

type Folder = (typeof LEVEL_ROUTES)[number];

/** The questions for the phone. */
export function sheetCard(level: LevelId): LinkCard {
  return { address: `/call-sheets/${level}`, label: "Call sheet", note: "Ten questions to ask by phone" };
}

/** What to take along to a level: the questions for the phone, and the first day. */
export function kitCards(level: LevelId): LinkCard[] {
  return [sheetCard(level), { address: `/first-day/${level}`, label: "The first day", note: "What often happens" }];
}

/** The pages of the same folder about the other levels. */
export function siblingCards(folder: Folder, level: LevelId, { levels }: Pick<Content, "levels">, note = ""): LinkCard[] {
  return LEVEL_IDS.filter((id) => id !== level).map((id) => ({
    address: `${folder}/${id}`,
    label: levels.get(id)?.shortName ?? id,
    note,
  }));
}

/** The way back up from a page that belongs to a level. */
export function levelCrumbs(level: LevelId, shortName: string, label: string): Crumb[] {
  return [{ label: "Levels of care", address: "/levels" }, { label: shortName, address: `/${level}` }, { label }];
}
