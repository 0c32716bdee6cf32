/**
 * Replaces parts of a text by spaces of the same length, so that what is left keeps its place.
 * @param parts what to blank
 */
export function blank(text: string, parts: RegExp): string {
  return text.replace(parts, (found) => " ".repeat(found.length));
}

/** Matches any of the names, longest first, as they stand. */
export function anyOf(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return sorted.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join("|")})(?![\\p{L}\\p{N}])`, "gu") : /(?!)/g;
}

/** What stands between quotation marks: words of someone else. */
export const QUOTED = /“[^”]*”/g;
