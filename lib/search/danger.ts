import type { DangerData, DangerNotice, DangerRule } from "./danger-types";
import { type DangerLexicon, dangerTokens, readingsOf, stemKey } from "./danger-words";

/** Tells what danger a query speaks of; null when none. */
export type DangerDetector = (query: string) => DangerNotice | null;

interface Span {
  readonly start: number;
  readonly end: number;
}

const WITHIN = 6;

/** A way to say a concept. */
interface Phrase {
  readonly concept: string;
  readonly words: readonly string[];
}

/**
 * Prepares the rules of content/data/danger.yaml.
 * @param isRight whether a word is spelled as it should be, so that it is not taken for a mistyped word of danger
 */
export function dangerDetector(data: DangerData, isRight: (word: string) => boolean = () => false): DangerDetector {
  const fillers = new Set(data.fillers);
  const phrases = phrasesOf(data, fillers);
  const lexicon = lexiconOf(phrases, data, fillers, isRight);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const key of keysOf(phrase.words[0] ?? "")) byFirst.set(key, [...(byFirst.get(key) ?? []), phrase]);
  return (query) => {
    const spans = spansIn(readingsOf(query, lexicon), byFirst);
    const rule = spans.size > 0 ? data.rules.find((candidate) => fits(candidate, (name) => spans.get(name) ?? [])) : undefined;
    const notice = rule && data.kinds[rule.kind];
    return rule && notice ? { kind: rule.kind, ...notice } : null;
  };
}

function phrasesOf({ concepts }: DangerData, fillers: ReadonlySet<string>): Phrase[] {
  return Object.entries(concepts).flatMap(([concept, phrases]) =>
    phrases.map((phrase) => ({ concept, words: phrase === "#" ? ["#"] : dangerTokens(phrase, fillers) })),
  );
}

function lexiconOf(
  phrases: readonly Phrase[],
  { ordinary }: DangerData,
  fillers: ReadonlySet<string>,
  isRight: (word: string) => boolean,
): DangerLexicon {
  const words = new Set(phrases.flatMap((phrase) => phrase.words));
  const right = new Set(ordinary);
  const byLetter = new Map<string, string[]>();
  for (const word of words) byLetter.set(word[0] ?? "", [...(byLetter.get(word[0] ?? "") ?? []), word]);
  const stems = new Set([...words].map(stemKey));
  return { words, byLetter, stems, fillers, isRight: (word) => right.has(word) || isRight(word) };
}

/** A word as it is looked up: itself or its stem. */
function keysOf(word: string): string[] {
  return [word, stemKey(word)];
}

/** Where each concept stands in a query. */
function spansIn(read: readonly ReadonlySet<string>[], byFirst: ReadonlyMap<string, readonly Phrase[]>): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const [start, readings] of read.entries()) {
    const begun = new Set([...readings].flatMap((reading) => byFirst.get(reading) ?? []));
    for (const { concept, words } of begun)
      if (words.every((word, i) => keysOf(word).some((key) => read[start + i]?.has(key))))
        spans.set(concept, [...(spans.get(concept) ?? []), { start, end: start + words.length - 1 }]);
  }
  return spans;
}

function fits({ all, within = WITHIN, unless = [] }: DangerRule, find: (name: string) => Span[]): boolean {
  const places = all.map(find);
  if (places.some((spans) => spans.length === 0) || !together(places, within + all.length, [])) return false;
  return !unless.some((name) => find(name).length > 0);
}

/** Whether one place of each concept can be chosen so that all stand within so many words, no two in the same place. */
function together(places: readonly (readonly Span[])[], width: number, chosen: readonly Span[]): boolean {
  const [first, ...rest] = places;
  if (!first) return true;
  return first.some((span) => {
    const all = [...chosen, span];
    const wide = Math.max(...all.map(({ end }) => end)) - Math.min(...all.map(({ start }) => start)) + 1;
    const taken = chosen.some(({ start, end }) => start === span.start && end === span.end);
    return wide <= width && !taken && together(rest, width, all);
  });
}
