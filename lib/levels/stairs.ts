import type { Level } from "@/lib/content";
import type { LevelId } from "@/lib/content/vocabulary/level-ids";

/** What the staircase says of a level. */
export type StepLevel = Pick<Level, "id" | "order" | "shortName" | "support">;

/** One step of the staircase, the site's signature drawing: a list whose bars grow shorter. */
export interface Step {
  readonly id: LevelId;
  readonly address: string;
  readonly name: string;
  readonly support: string;
  /** Whether the page is about this level. */
  readonly here: boolean;
}

/**
 * The staircase, from most to least support.
 * @param levels all seven, in any order
 * @param here the level that the page is about, if any
 */
export function stairsOf(levels: readonly StepLevel[], here?: LevelId): Step[] {
  return [...levels]
    .sort((a, b) => a.order - b.order)
    .map(({ id, shortName, support }) => ({ id, address: `/${id}`, name: shortName, support, here: id === here }));
}
