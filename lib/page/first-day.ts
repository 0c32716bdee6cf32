import { content } from "@/lib/content";
import { firstDayHead } from "@/lib/content/drawn-heads";
import type { LevelId } from "@/lib/content/vocabulary/level-ids";
import { Citations } from "./citations";
import { levelCrumbs, sheetCard, siblingCards } from "./level-kit";
import type { CitedText, LinkCard, PageFrame, Sourced } from "./types";

export interface FirstDayPage extends PageFrame, Sourced {
  readonly intro: string;
  readonly points: readonly { readonly time: string; readonly what: CitedText }[];
  readonly next: readonly LinkCard[];
}

/** The first day at a level. */
export function firstDayPage(level: LevelId): FirstDayPage | null {
  const day = content.firstDays.get(level);
  const named = content.levels.get(level);
  if (!day || !named) return null;
  const citations = new Citations(content.sources);
  const { shortName } = named;
  return {
    address: `/first-day/${level}`,
    ...firstDayHead(shortName),
    breadcrumb: levelCrumbs(level, shortName, "The first day"),
    intro: day.intro,
    points: day.points.map(({ time, what, ask, sources }) => ({
      time,
      what: { value: what, ask, notes: citations.notes(sources) },
    })),
    next: [sheetCard(level), ...siblingCards("/first-day", level, content, "The first day there")],
    sources: citations.list(),
  };
}
