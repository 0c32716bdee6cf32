import { type Content, content } from "@/lib/content";
import { LEVEL_PAIRS } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { drawWeek, type WeekDrawing } from "@/lib/levels/week-drawing";
import { Citations } from "./citations";
import { comparisonCard, levelsFrom, type TableLevel, type TableRow, tableLevel, tableRows } from "./comparison";
import { type QuestionGroupView, questionGroups } from "./questions";
import type { LinkCard, NoteRef, PageFrame, Sourced } from "./types";

export interface NextStepPage extends PageFrame, Sourced {
  readonly levels: readonly TableLevel[];
  readonly weeks: readonly WeekDrawing[];
  readonly rows: readonly TableRow[];
  readonly pairs: readonly LinkCard[];
  readonly questions: readonly QuestionGroupView[];
  /** Sources of the danger check, by what it says. */
  readonly danger: Readonly<Record<keyof typeof DANGER_SOURCES, readonly NoteRef[]>>;
}

/** What the danger check leans on; the same sources as /help-now. */
const DANGER_SOURCES = {
  emergency: ["oud-pg25", "cdc-overdose", "fda-bzd", "nice100"],
  suicide: ["988-lifeline"],
  stopping: ["nice100", "aafp-aud", "fda-bzd"],
} as const;

/** The page that helps to decide what to ask, and puts all seven levels side by side. */
export function nextStepPage(from: Content = content): NextStepPage {
  const levels = levelsFrom(LEVEL_IDS, from);
  const citations = new Citations(from.sources, false);
  const notes = (ids: readonly string[]) => citations.notes(ids);
  // First on the page, so numbered first.
  const danger = {
    emergency: notes(DANGER_SOURCES.emergency),
    suicide: notes(DANGER_SOURCES.suicide),
    stopping: notes(DANGER_SOURCES.stopping),
  };
  const questions = questionGroups(from, citations);
  return {
    address: "/next-step",
    title: "Your next step: compare the levels of care",
    description:
      "All seven levels of addiction treatment in one table: hours, nights, withdrawal care, medicines, work, cost, and when each is not enough.",
    breadcrumb: [{ label: "Your next step" }],
    levels: levels.map(tableLevel),
    weeks: levels.map(({ week, shortName }) => drawWeek(week, shortName)),
    rows: tableRows(levels, citations),
    pairs: LEVEL_PAIRS.map((pair) => comparisonCard(pair, from)),
    questions,
    danger,
    sources: citations.list(),
  };
}
