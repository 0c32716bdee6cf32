import { markOf } from "@/lib/page/note-mark";
import type { NoteRef } from "@/lib/page/types";

/** Numbered notes that stand together, as one link to the sources below; the same mark as in compiled text (lib/page/note-mark.ts). */
export function NoteMarks({ notes }: { readonly notes: readonly NoteRef[] }) {
  const mark = markOf(notes);
  if (!mark) return null;
  return (
    <a className="n" href={mark.href} id={mark.id}>
      {mark.text}
    </a>
  );
}
