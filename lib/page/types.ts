import type { NumberedSource } from "./citations";

/** What every page has, whatever its kind. */
export interface PageFrame {
  /** Where the page lives, without origin: /iop. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** From the section's page down to this one; the last has no address. Empty on the home page. */
  readonly breadcrumb: readonly Crumb[];
  /** Kept out of search engines. */
  readonly unlisted?: boolean;
}

export interface Crumb {
  readonly label: string;
  readonly address?: string;
}

export interface LinkCard {
  readonly address: string;
  readonly label: string;
  readonly note: string;
}

/** A value with the numbers of its sources on this page. */
export interface CitedText {
  readonly value: string;
  readonly notes: readonly NoteRef[];
  readonly ask?: string | undefined;
}

export interface NoteRef {
  readonly number: number;
  readonly sourceId: string;
  /** Whether it is the page's first mention of the source. */
  readonly first: boolean;
}

export interface Sourced {
  readonly sources: readonly NumberedSource[];
}
