import { type Step, stairsOf } from "@/lib/levels/stairs";
import { catalog } from "./catalog";
import type { PageFrame } from "./types";

export interface NotFoundPage extends PageFrame {
  readonly steps: readonly Step[];
}

/** For an address that leads nowhere: search and the levels. */
export function notFoundPage(): NotFoundPage {
  return {
    address: "/404",
    title: "This page is not here",
    description: "The address leads to no page of this site. Search, or pick a level of care.",
    breadcrumb: [],
    unlisted: true,
    steps: stairsOf(catalog.levels),
  };
}
