import type { Problem } from "../problem";
import type { ContentFile } from "../read-files";
import type { Settings } from "../settings";
import type { Prose } from "./prose";

/** What a rule looks at: one file, or all of them for a rule that goes across. */
export interface Checked {
  readonly files: readonly ContentFile[];
  /** The prose of articles' texts. */
  readonly texts: readonly Prose[];
  /** The prose of front matter and data. */
  readonly fields: readonly Prose[];
  readonly settings: Settings;
}

/** One editorial rule. What it asks for and why stands in docs/editing.md under its name. */
export interface Rule {
  readonly name: string;
  /** It needs all files at once. Any other sees one at a time, and what it found there is kept. */
  readonly across?: true;
  check(checked: Checked): Omit<Problem, "rule">[];
}
