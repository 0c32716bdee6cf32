import { type CallSheet, content } from "@/lib/content";
import { sheetHead } from "@/lib/content/drawn-heads";
import type { LevelId } from "@/lib/content/vocabulary/level-ids";
import { Citations } from "./citations";
import { ownerOf } from "./edition";
import { levelCrumbs, siblingCards } from "./level-kit";
import { type LocalLines, localLines } from "./local-lines";
import type { LinkCard, NoteRef, PageFrame, Sourced } from "./types";

export interface SheetQuestion {
  readonly ask: string;
  readonly why: string;
  readonly good: string;
  readonly walkAway: string;
  readonly notes: readonly NoteRef[];
}

export interface CallSheetPage extends PageFrame, Sourced {
  readonly intro: string;
  readonly questions: readonly SheetQuestion[];
  readonly others: readonly LinkCard[];
  /** Whose sheet it is, where it is not ours. */
  readonly owner: string | null;
  readonly lines: LocalLines | null;
}

/** The call sheet of a level. */
export function callSheetPage(level: LevelId): CallSheetPage | null {
  const sheet = content.callSheets.get(level);
  const named = content.levels.get(level);
  if (!sheet || !named) return null;
  const citations = new Citations(content.sources);
  const { shortName } = named;
  return {
    address: `/call-sheets/${level}`,
    ...sheetHead(shortName),
    breadcrumb: levelCrumbs(level, shortName, "Call sheet"),
    intro: sheet.intro,
    questions: citedQuestions(sheet, citations),
    others: siblingCards("/call-sheets", level, content),
    owner: ownerOf(`/call-sheets/${level}`),
    lines: localLines("call-sheets", content),
    sources: citations.list(),
  };
}

/** A sheet's questions with their notes. */
export function citedQuestions({ questions }: Pick<CallSheet, "questions">, citations: Citations): CallSheetPage["questions"] {
  return questions.map(({ sources, ...question }) => ({ ...question, notes: citations.notes(sources) }));
}
