import type { NoteRef } from "./types";

/** The mark of a numbered note in compiled HTML; components draw the same with NoteMarks. */
export function noteMark({ number, first }: NoteRef): string {
  const id = first ? ` id="note-${number}"` : "";
  return `<sup><a href="#source-${number}"${id} aria-label="Source ${number}">${number}</a></sup>`;
}
