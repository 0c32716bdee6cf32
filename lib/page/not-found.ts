import { drawSteps, type StepsDrawing } from "@/lib/levels/steps-drawing";
import { catalog } from "./catalog";
import type { PageFrame } from "./types";

export interface NotFoundPage extends PageFrame {
  readonly steps: StepsDrawing;
}

/** For an address that leads nowhere: search and the levels. */
export function notFoundPage(): NotFoundPage {
  return {
    address: "/404",
    title: "This page is not here",
    description: "The address leads to no page of this site. Search, or pick a level of care.",
    breadcrumb: [],
    unlisted: true,
    steps: drawSteps(catalog.levels),
  };
}
