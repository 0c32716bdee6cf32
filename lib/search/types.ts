import type { DangerNotice } from "./danger-types";

/** One searchable part of a page: from one heading to the next. */
export interface SearchSection {
  /** Address with the heading's id: /iop/reasons#limits. */
  readonly id: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly heading: string;
  readonly aliases: string;
  readonly summary: string;
  readonly text: string;
}

export interface SectionHit {
  readonly address: string;
  readonly heading: string;
}

/** A page among the results, with its best parts. */
export interface PageHit {
  readonly address: string;
  readonly title: string;
  readonly snippet: readonly SnippetPart[];
  readonly sections: readonly SectionHit[];
  readonly score: number;
}

export interface SnippetPart {
  /** Place among the parts. */
  readonly at: number;
  readonly text: string;
  /** Whether the reader searched for these words. */
  readonly match: boolean;
}

/** What a search found. */
export interface SearchResult {
  readonly query: string;
  /** The query was longer than MAX_QUERY and only its beginning was used. */
  readonly cut: boolean;
  readonly hits: readonly PageHit[];
  /** Pages that are nearest when nothing is an answer. */
  readonly nearest: readonly PageHit[];
  /** The query with its mistyped words put right; null when none was. */
  readonly meant: string | null;
  /** The query is Spanish. */
  readonly spanish: boolean;
  /** Somebody may be in danger, though nobody can be sure: a quiet line says whom to call. */
  readonly caution: boolean;
  /** The first hit is an answer; else the hits are only the nearest. */
  readonly sure: boolean;
  /** More pages match than are shown. */
  readonly more: boolean;
  /** What the red box says; null when nothing speaks of danger. */
  readonly danger: DangerNotice | null;
}

/** The texts that snippets are cut from, by section. They lie apart from the index: suggestions need none. */
export type SectionTexts = Readonly<Record<string, string>>;
