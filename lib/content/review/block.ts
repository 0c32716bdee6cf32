/** What a stretch of text is on its page, as the kit prints it. The digest of a reviewed text is made of these too: a new name makes every review old. */
export type BlockKind =
  | "title"
  | "description"
  | "call button"
  | "short version"
  | "fact"
  | "drawing"
  | "heading"
  | "text"
  | "list"
  | "table"
  | "box title"
  | "way"
  | "phone line"
  | "question"
  | "answer";

/** A mention of a source: after which character of the text it stands. */
export interface Note {
  readonly at: number;
  readonly id: string;
}

/** A box or drawn list around a stretch of text. */
export interface Box {
  /** How editors write it (danger, steps), or "card" and "red-box". */
  readonly name: string;
  /** Tells two boxes of one kind apart. */
  readonly at: number;
}

/** A stretch of text as a reader meets it: a paragraph, a line of the short version, a cell, a fact. */
export interface Block {
  readonly kind: BlockKind;
  /** The part of the page, where the kit begins a new one. */
  readonly part: string;
  readonly text: string;
  readonly notes: readonly Note[];
  /** Up to which character the notes stand for all that is said, not only for their own sentence: data cite as a whole. */
  readonly citedTo?: number;
  readonly box?: Box;
  /** Row and column of a table's cell. */
  readonly where?: string;
}

/** A block whose sources stand behind its text. */
export function block(kind: BlockKind, part: string, text: string, sources: readonly string[] = [], box?: Box): Block {
  return { kind, part, text, notes: notesAt(text.length, sources), citedTo: text.length, ...(box ? { box } : {}) };
}

/** A value, and the question to ask where there is one; the sources stand behind the value. */
export function valueBlock(
  kind: BlockKind,
  part: string,
  { label, value, ask, sources }: { label: string; value: string; ask?: string | undefined; sources: readonly string[] },
): Block {
  const said = `${label}: ${value}`;
  const text = ask ? `${said}${/[.?!]$/.test(said) ? "" : "."} Ask: ${ask}` : said;
  return { kind, part, text, notes: notesAt(said.length, sources), citedTo: said.length };
}

function notesAt(at: number, sources: readonly string[]): Note[] {
  return sources.map((id) => ({ at, id }));
}
