/** A phone number as a link that calls or texts. */
export interface DangerLink {
  readonly label: string;
  readonly href: string;
}

/** What the red box says in one language. */
export interface DangerWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** The number to call first stands first. */
  readonly links: readonly DangerLink[];
}

/** What the red box says. */
export interface DangerNotice extends DangerWords {
  readonly kind: string;
  /** The language of its words. */
  readonly lang: "en" | "es";
  /** Where the site says more. */
  readonly more: string;
}

/** From which share on something is said. Chosen on writers who were left out: npm run search:eval prints them. */
export interface Thresholds {
  /** The red box. */
  readonly box: number;
  /** One quiet line with 911 and 988. */
  readonly line: number;
  /** That the search is about another subject. */
  readonly off: number;
  /** That the first page is an answer, and not only the nearest. */
  readonly page: number;
}

/** content/data/danger.yaml, with its phone numbers looked up, as the index carries it. */
export interface DangerData {
  readonly kinds: Readonly<Record<string, DangerWords & { readonly more: string; readonly spanish: DangerWords }>>;
  readonly thresholds: Thresholds;
  /** By kind, what always shows its box when a search says nothing else. */
  readonly always: Readonly<Record<string, readonly string[]>>;
}
