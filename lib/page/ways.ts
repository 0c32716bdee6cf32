import type { Content, Level } from "@/lib/content";
import { comparisonSlug } from "@/lib/content/vocabulary/comparison-slugs";
import type { Citations } from "./citations";
import type { CitedText } from "./types";

/** A step from one level to another: when people take it, and where the two stand side by side. */
export interface Way {
  readonly direction: "up" | "down";
  readonly name: string;
  readonly comparison: string;
  readonly when: CitedText;
}

/** The steps up and down from a level, those to more care first. */
export function waysFrom({ id, up, down }: Level, { levels }: Pick<Content, "levels">, citations: Citations): Way[] {
  const way =
    (direction: Way["direction"]) =>
    ({ to, when, sources }: Level["up"][number]): Way => ({
      direction,
      name: levels.get(to)?.shortName ?? to,
      comparison: `/next-step/${comparisonSlug([id, to])}`,
      when: { value: when, notes: citations.notes(sources) },
    });
  return [...up.map(way("up")), ...down.map(way("down"))];
}
