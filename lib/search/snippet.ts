import { wordPattern } from "@/lib/content/word-pattern";
import type { SnippetPart } from "./types";

const LENGTH = 180;

/**
 * The stretch of a text around the first word that matched, with every match marked.
 * @param matches words of the text that matched, as the index keeps them
 */
export function snippetOf(text: string, matches: readonly string[]): SnippetPart[] {
  const pattern = wordPattern(matches, { anyCase: true });
  const at = Math.max(0, text.search(pattern));
  return marked(excerpt(text, at), pattern);
}

/** About LENGTH characters from a little before `at`, cut at spaces. */
function excerpt(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const from = at < LENGTH / 3 ? 0 : text.indexOf(" ", at - LENGTH / 3) + 1;
  const space = text.lastIndexOf(" ", from + LENGTH);
  const end = from + LENGTH >= text.length ? text.length : space > from ? space : from + LENGTH;
  return `${from > 0 ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
}

function marked(text: string, pattern: RegExp): SnippetPart[] {
  return text
    .split(new RegExp(`(${pattern.source})`, "iu"))
    .map((part, i) => ({ at: i, text: part, match: i % 2 === 1 }))
    .filter((part) => part.text !== "");
}
