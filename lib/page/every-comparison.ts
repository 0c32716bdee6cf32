import { type Content, content } from "@/lib/content";
import { LEVEL_PAIRS, LEVEL_TRIPLES } from "@/lib/content/vocabulary/comparison-slugs";
import { PICKER_PATH } from "@/lib/server/per-request";
import { comparisonCard } from "./comparison";
import type { ListedLink } from "./page-list";
import type { PageFrame } from "./types";

export interface EveryComparison extends PageFrame {
  readonly pairs: readonly ListedLink[];
  readonly triples: readonly ListedLink[];
}

/** All comparisons by name, for hosts that can't read what a reader picked. */
export function everyComparison(from: Content = content): EveryComparison {
  return {
    address: PICKER_PATH,
    title: "Which levels?",
    description: "Every comparison of two or three levels of care.",
    breadcrumb: [{ label: "Your next step", address: "/next-step" }, { label: "Which levels?" }],
    unlisted: true,
    pairs: LEVEL_PAIRS.map((levels) => comparisonCard(levels, from)),
    triples: LEVEL_TRIPLES.map((levels) => comparisonCard(levels, from)),
  };
}
