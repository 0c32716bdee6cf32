import { cache } from "../compile/cache";
import { outlineSchema } from "../markdown/outline";
import type { ContentFile } from "../read-files";
import type { Settings } from "../settings";
import { checkable } from ".";
import { readingOf } from "./reading";

/** What can be counted in an article. */
export interface Measures {
  /** Words of the text, without its fields. */
  readonly words: number;
  /** US school grade of the text by Flesch–Kincaid; null when it has no sentence. */
  readonly grade: number | null;
  /** US school grade of the text by SMOG; null for fewer than thirty sentences. */
  readonly smog: number | null;
  /** US school grade of the short version by Flesch–Kincaid; null when there is none. */
  readonly summaryGrade: number | null;
  /** How often a source is cited, and how many different ones are. */
  readonly citations: number;
  readonly sources: number;
}

/**
 * Measures an article, or remembers how the same text was measured before.
 * @param file an article whose text could be read
 */
export function measuresOf(file: ContentFile, settings: Settings): Measures {
  return cache.remember(["measures", file.file, file.text(), ...settings.editorial.names], () => measure(file, settings));
}

function measure(file: ContentFile, settings: Settings): Measures {
  const { names } = settings.editorial;
  const { texts, fields } = checkable([file], settings);
  const { sections, citations } = outlineSchema.parse(file.document.body?.outline);
  const page = readingOf(
    texts.filter(({ kind }) => kind === "paragraph"),
    names,
  );
  const summary = fields.filter(({ field }) => field?.startsWith("summary."));
  return {
    words: sections.reduce((total, { text }) => total + text.split(/\s+/).filter(Boolean).length, 0),
    grade: numberOrNull(page.fleschKincaid),
    smog: page.smog,
    summaryGrade: numberOrNull(readingOf(summary, names).fleschKincaid),
    citations: citations.length,
    sources: new Set(citations.map(({ id }) => id)).size,
  };
}

/** A text without sentences has no grade. */
function numberOrNull(grade: number): number | null {
  return Number.isFinite(grade) ? grade : null;
}
