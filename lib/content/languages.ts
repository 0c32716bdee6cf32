/** A language of the site. */
export interface Language {
  /** As it stands in addresses and in `lang`. */
  readonly code: string;
  /** What it is called in English. */
  readonly name: string;
}

/** The languages in which pages are written, the one at the root of the site first. */
export const LANGUAGES: readonly Language[] = [{ code: "en", name: "English" }];
