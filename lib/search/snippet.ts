import type { SnippetPart } from "./types";
import { stemOf, tokenize } from "./words";

const LENGTH = 180;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/**
 * The stretch of a text that has most of the words that were searched for, with each of them marked.
 * @param stems what was searched for, as stems
 */
export function snippetOf(text: string, stems: ReadonlySet<string>): SnippetPart[] {
  return marked(excerpt(text, bestPlace(text, stems)), stems);
}

/** Most words need no taking apart, and a page has many. */
function wordsOf(word: string): string[] {
  return /^[a-z]+$/i.test(word) ? [word.toLowerCase()] : tokenize(word);
}

function isMatch(word: string, stems: ReadonlySet<string>): boolean {
  return wordsOf(word).some((part) => stems.has(stemOf(part)));
}

/** Where the stretch with most different words begins. */
function bestPlace(text: string, stems: ReadonlySet<string>): number {
  const places = [...text.matchAll(WORD)]
    .filter(([word]) => isMatch(word, stems))
    .map((match) => ({ at: match.index, stem: wordsOf(match[0]).map(stemOf).join() }));
  let best = { at: 0, count: 0 };
  for (const { at } of places) {
    const count = new Set(places.filter((other) => other.at >= at && other.at < at + LENGTH * 0.6).map(({ stem }) => stem)).size;
    if (count > best.count) best = { at, count };
  }
  return best.at;
}

/** About LENGTH characters from a little before `at`, cut at spaces. */
function excerpt(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const from = at < LENGTH / 3 ? 0 : text.indexOf(" ", at - LENGTH / 3) + 1;
  const space = text.lastIndexOf(" ", from + LENGTH);
  const end = from + LENGTH >= text.length ? text.length : space > from ? space : from + LENGTH;
  return `${from > 0 ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
}

function marked(text: string, stems: ReadonlySet<string>): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isMatch(word, stems)) continue;
    parts.push(
      { at: parts.length, text: text.slice(end, index), match: false },
      { at: parts.length + 1, text: word, match: true },
    );
    end = index + word.length;
  }
  return [...parts, { at: parts.length, text: text.slice(end), match: false }].filter(
    (part, _, all) => part.text !== "" || all.length === 1,
  );
}
