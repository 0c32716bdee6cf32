import { figuresIn } from "../editorial/numbers";
import type { Content, Source } from "../model";
import type { BlockKind, Box } from "./block";
import { phoneFacts } from "./data-blocks";
import type { Answer } from "./form";
import type { PageText } from "./page-text";
import { type NumberedSentence, numberedSentences } from "./sentences";
import { shortDigest, textDigest } from "./text-digest";

/** All that a printed kit shows of a page. */
export interface Kit {
  readonly address: string;
  readonly title: string;
  /** The day on which it was written: 2026-11-30. */
  readonly printed: string;
  readonly digest: string;
  readonly shortDigest: string;
  readonly count: number;
  readonly parts: readonly KitPart[];
  readonly lines: readonly { readonly name: string; readonly number: string; readonly facts: readonly [string, string][] }[];
  /** Whether a page keeps the review; what is drawn from data has no place for it. */
  readonly kept: boolean;
}

export interface KitPart {
  readonly title: string;
  readonly groups: readonly KitGroup[];
}

/** Sentences that stand in one box, or in none. */
export interface KitGroup {
  readonly box: string | null;
  /** Whether it is one of those that speak of danger. */
  readonly urgent: boolean;
  readonly sentences: readonly KitSentence[];
}

export interface KitSentence {
  readonly number: number;
  readonly kind: BlockKind;
  readonly where?: string | undefined;
  /** Whether it goes on with the stretch of text that the sentence before it began. */
  readonly goesOn: boolean;
  readonly pieces: readonly { readonly text: string; readonly figure: boolean }[];
  readonly sources: readonly Source[];
  /** The first of the sentences for which its sources stand together, when there are several. */
  readonly sourcesFrom?: number | undefined;
  /** What the same reviewer answered before; the sentence has not changed since. */
  readonly answered?: "yes" | "no" | undefined;
}

const BOXES: Readonly<Record<string, string>> = {
  danger: "Red box",
  note: "Box: good to know",
  ask: "Box: what to ask",
  editorial: "Box: our own advice, not from a source",
  "care-911": "Red card: call 911 now",
  "care-today": "Card: go today",
  "care-doctor": "Card: call a doctor first",
  steps: "Drawn steps, in this order",
  path: "Drawn path, in this order",
  band: "Drawn band, in this order",
  card: "Red box that every page on this subject shows",
  "red-box": "Red box",
  "phone-line": "Phone line",
};

const URGENT = new Set(["danger", "care-911", "card", "red-box"]);

/**
 * A page as it is printed for a reviewer.
 * @param printed the day
 * @param kept what the same reviewer answered to sentences that have not changed: number → answer
 */
export function kitOf(
  page: PageText,
  { sources }: Pick<Content, "sources">,
  printed: string,
  kept: ReadonlyMap<number, Answer> = new Map(),
): Kit {
  const sentences = numberedSentences(page);
  const digest = textDigest(page);
  const { address, title, file, named } = page;
  return {
    address,
    title,
    printed,
    digest,
    shortDigest: shortDigest(digest),
    count: sentences.length,
    parts: partsOf(sentences, sources, kept),
    lines: named.map((line) => ({ name: line.name, number: line.number, facts: phoneFacts(line) })),
    kept: file !== null,
  };
}

function partsOf(
  sentences: readonly NumberedSentence[],
  sources: Content["sources"],
  kept: ReadonlyMap<number, Answer>,
): KitPart[] {
  return runs(sentences, ({ block: { part } }) => part).map((own) => ({
    title: own[0]?.block.part ?? "",
    groups: runs(own, ({ block: { box } }) => boxKey(box)).map((together) => {
      const name = together[0]?.block.box?.name;
      const shown = together.map((sentence) => ({
        ...kitSentence(sentence, sources, kept.get(sentence.number)),
        ...placeAmong(sentence, together),
      }));
      return { box: name ? (BOXES[name] ?? name) : null, urgent: URGENT.has(name ?? ""), sentences: shown };
    }),
  }));
}

/** Of sentences that cite as a whole, only the last shows the sources, and says for which they stand. */
function placeAmong(sentence: NumberedSentence, together: readonly NumberedSentence[]) {
  const { block, sources } = sentence;
  const own = together.filter((other) => other.block === block);
  const goesOn = own[0] !== sentence;
  if (block.citedTo === undefined || sources.length === 0) return { goesOn };
  const cited = own.filter((other) => other.sources.length > 0);
  const [first] = cited;
  if (cited.at(-1) !== sentence) return { goesOn, sources: [] };
  return first && first !== sentence ? { goesOn, sourcesFrom: first.number } : { goesOn };
}

function boxKey(box: Box | undefined): string {
  return box ? `${box.name} ${box.at}` : "";
}

/** Neighbors that have something in common. */
function runs<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const found: Item[][] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    const last = found.at(-1);
    if (last && before && keyOf(before) === keyOf(item)) last.push(item);
    else found.push([item]);
  });
  return found;
}

function kitSentence(
  { number, text, sources, block: { kind, where } }: NumberedSentence,
  all: Content["sources"],
  answer: Answer | undefined,
): Omit<KitSentence, "goesOn" | "sourcesFrom"> {
  return {
    number,
    kind,
    where,
    pieces: piecesOf(text),
    sources: sources.flatMap((id) => all.get(id) ?? []),
    answered: answer?.answer ?? undefined,
  };
}

function piecesOf(text: string): KitSentence["pieces"] {
  const pieces: { text: string; figure: boolean }[] = [];
  let done = 0;
  for (const { start, end } of figuresIn(text)) {
    pieces.push({ text: text.slice(done, start), figure: false }, { text: text.slice(start, end), figure: true });
    done = end;
  }
  return [...pieces, { text: text.slice(done), figure: false }].filter((piece) => piece.text);
}
