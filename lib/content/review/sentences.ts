import { sentenceSpans } from "../editorial/sentences";
import type { Block } from "./block";
import type { PageText } from "./page-text";
import { plain } from "./text-digest";

/** A sentence of a page with the number that it has on paper. */
export interface NumberedSentence {
  readonly number: number;
  readonly text: string;
  /** Ids of the sources that it names. */
  readonly sources: readonly string[];
  readonly block: Block;
}

/** Every sentence of a page, numbered from 1 in the order in which a reader meets them. */
export function numberedSentences({ blocks }: Pick<PageText, "blocks">): NumberedSentence[] {
  return blocks.flatMap(sentencesIn).map((sentence, i) => ({ ...sentence, number: i + 1 }));
}

/** A title or a fact is one piece, however many full stops are in it. */
const WHOLE: readonly Block["kind"][] = ["title", "heading", "box title", "call button", "drawing", "table"];

function sentencesIn(block: Block): Omit<NumberedSentence, "number">[] {
  const { kind, text, notes, citedTo = 0 } = block;
  const spans = WHOLE.includes(kind) ? [{ start: 0, end: text.length }] : sentenceSpans(text);
  return spans.map(({ start, end }, i) => {
    // A note stands behind its sentence; what stands before the first one belongs to it too.
    const from = i === 0 ? -1 : start;
    const to = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = notes.filter(({ at }) => start < citedTo || (at > from && at <= to)).map(({ id }) => id);
    return { text: plain(text.slice(start, end)), sources: [...new Set(own)], block };
  });
}
