/** A piece of a text that becomes another one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with some pieces changed, and all else as it was written. */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
  return fromTheEnd.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

/** Where a place, an address or a heading on it, is from now on; what did not move stays. */
export type WhereNow = (place: string) => string;
