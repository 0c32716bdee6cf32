import type { NoteRef } from "./types";

/** What one mark shows for the sources that stand together. The style sheet says “Source” before it to whoever listens. */
export interface Mark {
  readonly href: string;
  readonly id: string | undefined;
  readonly text: string;
}

/** A space that neither breaks nor is wide, so that a mark never stands against a digit. */
const THIN = "\u202f";

/** One mark for notes that stand together: [1–3]. @returns null where nothing is cited */
export function markOf(notes: readonly NoteRef[]): Mark | null {
  const numbers = [...new Set(notes.map(({ number }) => number))].sort((a, b) => a - b);
  if (numbers[0] === undefined) return null;
  const home = notes.find(({ first }) => first);
  return {
    href: `#source-${numbers[0]}`,
    id: home && `note-${home.number}`,
    text: `${THIN}[${rangesOf(numbers)}]`,
  };
}

/** The mark in compiled HTML; components draw the same with NoteMarks. */
export function noteMark(notes: readonly NoteRef[]): string {
  const mark = markOf(notes);
  if (!mark) return "";
  const id = mark.id ? ` id="${mark.id}"` : "";
  return `<a class="n" href="${mark.href}"${id}>${mark.text}</a>`;
}

/** 1, 2, 3, 5 → “1–3, 5”. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}
