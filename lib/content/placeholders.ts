import { searchPrivacy } from "./search-privacy";

/**
 * Sentences that follow from the site itself, so that no editor has to keep them true. `::search-privacy` on a line of its
 * own stands for one, given how many articles there are.
 */
const PLACEHOLDERS: Readonly<Record<string, (articles: number) => string>> = { "search-privacy": searchPrivacy };

const PLACEHOLDER_NAMES: readonly string[] = Object.keys(PLACEHOLDERS);

/** Whether `::name` stands for a sentence; in drawn lists it stands for a drawing. */
export function isPlaceholder(name: string): boolean {
  return PLACEHOLDER_NAMES.includes(name);
}

/** How a placeholder stands in a compiled text: the number of articles is not known before all of them are. */
export function placeholderMark(name: string): string {
  return `{{${name}}}`;
}

/**
 * Puts its sentence in place of each placeholder.
 * @param text plain text or HTML; the sentences have no signs that mean something in either
 */
export function fillPlaceholders(text: string, articles: number): string {
  if (!text.includes("{{")) return text;
  return PLACEHOLDER_NAMES.reduce(
    (filled, name) => filled.replaceAll(placeholderMark(name), PLACEHOLDERS[name]?.(articles) ?? ""),
    text,
  );
}
