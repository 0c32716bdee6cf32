import type { NoteRef } from "@/lib/page/types";

/** Numbered notes that lead to the sources below; the same marks as in compiled text (lib/page/note-mark.ts). */
export function NoteMarks({ notes }: { readonly notes: readonly NoteRef[] }) {
  return notes.map(({ number, sourceId, first }) => (
    <sup key={sourceId}>
      <a href={`#source-${number}`} id={first ? `note-${number}` : undefined} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  ));
}
