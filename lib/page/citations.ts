import type { Content, Source } from "@/lib/content";
import { dayInWords } from "./days";
import type { NoteRef } from "./types";

/** A source as a page lists it, with the number its notes carry. */
export interface NumberedSource {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly seen: string;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
  /** The number in the id of the mark that names it first: note-3 may stand for sources 3, 4 and 5. */
  readonly back: number;
}

/** Numbers the sources of one page in the order in which a reader meets them. */
export class Citations {
  private readonly numbers = new Map<string, number>();
  private readonly backs = new Map<string, number>();

  /** @param leadsBack whether the list of sources leads back to the first mention of each */
  constructor(
    private readonly sources: Content["sources"],
    private readonly leadsBack = true,
  ) {}

  /** The number of a source on this page; the first mention gives it one. */
  number(id: string): number {
    const known = this.numbers.get(id);
    if (known) return known;
    this.numbers.set(id, this.numbers.size + 1);
    return this.numbers.size;
  }

  /** The note for one mention of a source; the first mention is where the list of sources leads back to. */
  note(id: string): NoteRef {
    const first = this.leadsBack && !this.numbers.has(id);
    return { number: this.number(id), sourceId: id, first };
  }

  /** The notes for several sources that stand together, as one mark: the first new one among them is where all new ones lead back to. */
  notes(ids: readonly string[]): NoteRef[] {
    const notes = ids.map((id) => this.note(id));
    const home = notes.find(({ first }) => first);
    for (const { first, sourceId } of notes) if (first && home) this.backs.set(sourceId, home.number);
    return notes.map((note) => ({ ...note, first: note === home }));
  }

  /** @throws Error when a source was cited that has no file; the gate stops that before any page is drawn. */
  list(): NumberedSource[] {
    return [...this.numbers].map(([id, number]) => {
      const source = this.sources.get(id);
      if (!source) throw new Error(`source "${id}" does not exist`);
      return { ...numbered(source), number, back: this.backs.get(id) ?? number };
    });
  }
}

function numbered({ id, title, publisher, year, url, seen, note }: Source): Omit<NumberedSource, "number" | "back"> {
  return { id, title, publisher, year, url, note, seen: dayInWords(seen) };
}
