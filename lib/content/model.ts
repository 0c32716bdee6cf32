import type { Outline } from "./markdown/outline";
import type { ArticleFields } from "./schema/article";
import type { CallSheetFields } from "./schema/call-sheet";
import type { CardFields } from "./schema/card";
import type { FirstDayFields } from "./schema/first-day";
import type { HelplineFields } from "./schema/helpline";
import type { LevelFields } from "./schema/level";
import type { QuestionGroupFields } from "./schema/questions";
import type { SourceFields } from "./schema/source";
import type { TermFields } from "./schema/term";
import type { LevelId } from "./vocabulary/level-ids";

interface FromFile {
  /** Path of the file, for messages: content/en/iop/index.md. */
  readonly file: string;
}

export interface Article extends Readonly<ArticleFields>, FromFile {
  readonly address: string;
  /** Compiled text, with empty citation marks that lib/page numbers. Empty while files are only checked. */
  readonly html: string;
  readonly outline: Outline;
}

export type Level = Readonly<LevelFields> & FromFile;
export type Source = Readonly<SourceFields> & FromFile;
export type Helpline = Readonly<HelplineFields> & FromFile;
export type Term = Readonly<TermFields> & FromFile;
export type Card = Readonly<CardFields> & FromFile;
export type CallSheet = Readonly<CallSheetFields> & FromFile;
export type FirstDay = Readonly<FirstDayFields> & FromFile;
export type QuestionGroup = Readonly<QuestionGroupFields> & FromFile;

/** All content, parsed and checked; look-ups are by address or id. */
export interface Content {
  readonly articles: ReadonlyMap<string, Article>;
  readonly levels: ReadonlyMap<LevelId, Level>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly helplines: ReadonlyMap<string, Helpline>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly callSheets: ReadonlyMap<LevelId, CallSheet>;
  readonly firstDays: ReadonlyMap<LevelId, FirstDay>;
  readonly questionGroups: ReadonlyMap<string, QuestionGroup>;
}

export type DocumentType =
  | "Article"
  | "Level"
  | "Source"
  | "Helpline"
  | "Term"
  | "Card"
  | "CallSheet"
  | "FirstDay"
  | "QuestionGroup";

/** A document before it is checked, from contentlayer or straight from its file. */
export interface RawDocument extends FromFile {
  readonly type: DocumentType;
  readonly fields: unknown;
  /** Articles only. */
  readonly body?: { readonly html: string; readonly outline: unknown };
}
