/** A phone number as a link that calls or texts. */
export interface DangerLink {
  readonly label: string;
  readonly href: string;
}

/** What the red box says. */
export interface DangerNotice {
  readonly kind: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The number to call first stands first. */
  readonly links: readonly DangerLink[];
  /** Where the site says more. */
  readonly more: string;
}

/** Concepts that make one danger when they stand near each other. */
export interface DangerRule {
  readonly kind: string;
  readonly all: readonly string[];
  /** How many words may stand between them. */
  readonly within?: number | undefined;
  /** Concepts that make it harmless. */
  readonly unless?: readonly string[] | undefined;
}

/** content/data/danger.yaml, with its phone numbers looked up, as the index carries it. */
export interface DangerData {
  readonly kinds: Readonly<Record<string, Omit<DangerNotice, "kind">>>;
  /** Words that are dropped. */
  readonly stopWords: readonly string[];
  /** Words that may stand inside a phrase of a concept. */
  readonly between: readonly string[];
  readonly ordinary: readonly string[];
  /** How a word is typed on a phone, by what it means. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Phrases; “@drug” stands for those of another concept. */
  readonly concepts: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly DangerRule[];
}
