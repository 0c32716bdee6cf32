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

/** What people say, and where the answer is. */
export interface SayEntry {
  readonly say: readonly string[];
  /** The same in the site's words, which are searched for too. */
  readonly means?: string | undefined;
  /** Addresses, best first. */
  readonly pages: readonly string[];
  /** Also an everyday word: it counts only alone or beside a word of our subject. */
  readonly weak?: boolean | undefined;
}

/** content/data/search.yaml. */
export interface SearchSettings {
  readonly phrases: readonly SayEntry[];
  readonly spanish: readonly SayEntry[];
  /** Words that nobody uses for anything else than our subject. */
  readonly onTopicStrong: readonly string[];
  /** Words of our subject that also have another use. */
  readonly onTopicWeak: readonly string[];
  /** Words that show that something else is meant, unless a strong word stands beside them. */
  readonly offTopic: readonly string[];
  /** The same, whatever stands beside them: “lyrics”. */
  readonly blocked: readonly string[];
  /** Words of heavy days: with them, and no danger, a line says whom to call. */
  readonly distress: readonly string[];
  /** Places, which say nothing of a query's subject. */
  readonly places: readonly string[];
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
  /** The query speaks of heavy days, though not of danger. */
  readonly distress: boolean;
  /** What the red box says; null when nothing speaks of danger. */
  readonly danger: DangerNotice | null;
}

/** The texts that snippets are cut from, by section. They lie apart from the index: suggestions need none. */
export type SectionTexts = Readonly<Record<string, string>>;
