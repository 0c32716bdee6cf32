import { type Content, content, type Level, redirects } from "@/lib/content";
import { NEXT_STEP_HEAD } from "@/lib/content/drawn-heads";
import { LEVEL_PAIRS, type LevelChoice } from "@/lib/content/vocabulary/comparison-slugs";
import { LEVEL_IDS } from "@/lib/content/vocabulary/level-ids";
import { ROW_IDS, ROW_LABELS, type RowId } from "@/lib/content/vocabulary/level-rows";
import { citedCell } from "./cells";
import { Citations } from "./citations";
import { comparisonCard, levelsFrom, type TableLevel, tableLevel } from "./comparison";
import { movedParts } from "./moved";
import type { CitedText, LinkCard, PageFrame, Sourced } from "./types";

export interface NextStepPage extends PageFrame, Sourced {
  readonly levels: readonly LevelRows[];
  /** The questions asked most: the columns of the table, and what a card shows on a phone. */
  readonly asked: readonly string[];
  /** Comparisons that are made most. */
  readonly often: readonly LinkCard[];
  readonly pairs: readonly LinkCard[];
  /** Ids of parts that left for the page of questions: links to them arrive where that page is named. */
  readonly oldPlaces: readonly string[];
}

/** A level with its ten answers: those asked most, and the rest. */
export interface LevelRows extends TableLevel {
  readonly asked: readonly LevelRow[];
  readonly more: readonly LevelRow[];
}

export interface LevelRow {
  readonly id: RowId;
  readonly label: string;
  readonly cell: CitedText;
}

const ASKED: readonly RowId[] = ["purpose", "sleep", "hours", "night"];

/** Neighbors, and the choices that people are often given between living in and coming by day. */
const OFTEN: readonly LevelChoice[] = [
  ["php", "iop"],
  ["iop", "outpatient"],
  ["residential", "iop"],
  ["residential", "php"],
  ["inpatient", "residential"],
  ["detox", "residential"],
];

/** The comparison: any two or three levels side by side, and all seven. */
export function nextStepPage(from: Content = content): NextStepPage {
  const citations = new Citations(from.sources, false);
  return {
    address: "/next-step",
    ...NEXT_STEP_HEAD,
    breadcrumb: [{ label: "Your next step" }],
    asked: ASKED.map((row) => ROW_LABELS[row]),
    levels: levelsFrom(LEVEL_IDS, from).map((level) => levelRows(level, citations)),
    often: OFTEN.map((pair) => comparisonCard(pair, from)),
    pairs: LEVEL_PAIRS.map((pair) => comparisonCard(pair, from)),
    oldPlaces: movedParts({ address: "/next-step" }, redirects, from).map(({ id }) => id),
    sources: citations.list(),
  };
}

function levelRows(level: Level, citations: Citations): LevelRows {
  const row = (id: RowId) => ({ id, label: ROW_LABELS[id], cell: citedCell(level.rows[id], citations) });
  return { ...tableLevel(level), asked: ASKED.map(row), more: ROW_IDS.filter((id) => !ASKED.includes(id)).map(row) };
}
