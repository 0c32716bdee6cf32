import type { Article, Content } from "@/lib/content";
import type { Citations } from "./citations";
import type { CitedText } from "./types";

/** A box that pages with its tag show after their text. */
export interface CardBlock {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly CitedText[];
  /** Where to read more; null on that page itself. */
  readonly more: string | null;
}

/** The cards that belong to an article's tags. */
export function cardsFor({ tags, address }: Article, { cards }: Content, citations: Citations): CardBlock[] {
  return [...cards.values()]
    .filter(({ tag }) => tags.includes(tag))
    .map(({ id, title, lines, moreAt }) => ({
      id,
      title,
      lines: lines.map(({ text, sources }) => ({ value: text, notes: citations.notes(sources) })),
      more: moreAt.split("#")[0] === address ? null : moreAt,
    }));
}
