/**
 * Replaces parts of a text by spaces of the same length, so that what is left keeps its place.
 * @param parts what to blank
 */
export function blank(text: string, parts: RegExp): string {
  return text.replace(parts, (found) => " ".repeat(found.length));
}

/** What stands between quotation marks: words of someone else. */
export const QUOTED = /“[^”]*”/g;
