import { type Content, content } from "@/lib/content";
import { comparisonSlug, LEVEL_PAIRS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { drawSteps, type StepsDrawing } from "@/lib/levels/steps-drawing";
import { drawWeek, type WeekDrawing } from "@/lib/levels/week-drawing";
import { Citations } from "./citations";
import { levelsFrom, orList, type TableLevel, type TableRow, tableLevel, tableRows } from "./comparison";
import type { LinkCard, NoteRef, PageFrame, Sourced } from "./types";

export interface NextStepPage extends PageFrame, Sourced {
  readonly levels: readonly TableLevel[];
  readonly weeks: readonly WeekDrawing[];
  readonly rows: readonly TableRow[];
  readonly steps: StepsDrawing;
  readonly pairs: readonly LinkCard[];
  /** Sources of the danger check, by what it says. */
  readonly danger: Readonly<Record<keyof typeof DANGER_SOURCES, readonly NoteRef[]>>;
}

/** What the danger check leans on; the same sources as /help-now. */
const DANGER_SOURCES = {
  emergency: ["oud-pg25", "cdc-overdose", "fda-bzd", "nice100"],
  suicide: ["988-lifeline"],
  stopping: ["nice100", "aafp-aud", "fda-bzd"],
} as const;

/** The page that puts all seven levels side by side. */
export function nextStepPage(from: Content = content): NextStepPage {
  const levels = levelsFrom(LEVEL_IDS, from);
  const citations = new Citations(from.sources);
  const notes = (ids: readonly string[]) => citations.notes(ids);
  // First on the page, so numbered first.
  const danger = {
    emergency: notes(DANGER_SOURCES.emergency),
    suicide: notes(DANGER_SOURCES.suicide),
    stopping: notes(DANGER_SOURCES.stopping),
  };
  return {
    address: "/next-step",
    title: "Your next step: compare the levels of care",
    description:
      "All seven levels of addiction treatment in one table: hours, nights, withdrawal care, medicines, work, cost, and when each is not enough.",
    breadcrumb: [{ label: "Your next step" }],
    levels: levels.map(tableLevel),
    weeks: levels.map(({ week, shortName }) => drawWeek(week, shortName)),
    rows: tableRows(levels, citations),
    steps: drawSteps(levels),
    pairs: LEVEL_PAIRS.map((pair) => ({
      address: `/next-step/${comparisonSlug(pair)}`,
      label: orList(levelsFrom(pair, from).map(({ shortName }) => shortName)),
      note: "",
    })),
    danger,
    sources: citations.list(),
  };
}
