import type { DangerData, DangerNotice, DangerRule } from "./danger-types";
import { type DangerLexicon, dangerTokens, deletionKeys, type NormalizationRules, readingsOf, stemKey } from "./danger-words";

/** Tells what danger a query speaks of; null when none. */
export type DangerDetector = (query: string) => DangerNotice | null;

interface Span {
  readonly start: number;
  readonly end: number;
}

const WITHIN = 6;
/** So many words may stand between two words of a phrase: “better (off) without me”. */
const GAP = 2;

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
  const normalization = normalizationOf(data);
  const phrases = phrasesOf(data, normalization);
  const lexicon = lexiconOf(phrases, data, normalization, isRight);
  const between = new Set(data.between);
  const byFirst = groupBy(phrases, ({ words: [first = ""] }) => keysOf(first));
  return (query) => {
    const spans = spansIn(readingsOf(query, lexicon), byFirst, between);
    const rule = spans.size > 0 ? data.rules.find((candidate) => fits(candidate, (name) => spans.get(name) ?? [])) : undefined;
    const notice = rule && data.kinds[rule.kind];
    return rule && notice ? { kind: rule.kind, ...notice } : null;
  };
}

function normalizationOf({ stopWords, abbreviations }: DangerData): NormalizationRules {
  const pairs = Object.entries(abbreviations).flatMap(([meant, ways]) => ways.map((way) => [way, meant.split(" ")] as const));
  return { stopWords: new Set(stopWords), abbreviations: new Map(pairs) };
}

function phrasesOf({ concepts }: DangerData, normalization: NormalizationRules): Phrase[] {
  const all = (name: string): string[] =>
    (concepts[name] ?? []).flatMap((phrase) => (phrase.startsWith("@") ? all(phrase.slice(1)) : [phrase]));
  const words = new Map([...new Set(Object.values(concepts).flat())].map((phrase) => [phrase, wordsOf(phrase, normalization)]));
  return Object.keys(concepts).flatMap((concept) =>
    [...new Set(all(concept))]
      .map((phrase) => ({ concept, words: words.get(phrase) ?? [] }))
      .filter((one) => one.words.length > 0),
  );
}

function wordsOf(phrase: string, normalization: NormalizationRules): string[] {
  return phrase === "#" ? ["#"] : dangerTokens(phrase, normalization);
}

function lexiconOf(
  phrases: readonly Phrase[],
  { ordinary, between }: DangerData,
  normalization: NormalizationRules,
  isRight: (word: string) => boolean,
): DangerLexicon {
  const words = new Set(phrases.flatMap((phrase) => phrase.words));
  const small = new Set([...between, ...normalization.stopWords, ...normalization.abbreviations.keys()]);
  const right = new Set([...ordinary, ...small]);
  const byLetter = groupBy(words, (word) => [word[0] ?? ""]);
  const stems = new Set([...words].map(stemKey));
  const byDeletion = groupBy(words, deletionKeys);
  return { words, byLetter, byDeletion, stems, small, normalization, isRight: (word) => right.has(word) || isRight(word) };
}

function groupBy<T>(all: Iterable<T>, keys: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keys(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

/** A word as it is looked up: itself or its stem. */
function keysOf(word: string): string[] {
  return [word, stemKey(word)];
}

/** Where each concept stands in a query. */
function spansIn(
  read: readonly ReadonlySet<string>[],
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
  between: ReadonlySet<string>,
): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const [start, readings] of read.entries()) {
    const begun = new Set([...readings].flatMap((reading) => byFirst.get(reading) ?? []));
    for (const { concept, words } of begun) {
      const end = endOf(words, start, read, between);
      if (end !== null) spans.set(concept, [...(spans.get(concept) ?? []), { start, end }]);
    }
  }
  return spans;
}

/** Where a phrase that begins here ends; small words may stand inside it. */
function endOf(
  words: readonly string[],
  start: number,
  read: readonly ReadonlySet<string>[],
  between: ReadonlySet<string>,
): number | null {
  let at = start;
  for (const word of words.slice(1)) {
    let passed = 0;
    at++;
    while (!keysOf(word).some((key) => read[at]?.has(key))) {
      if (passed++ >= GAP || ![...(read[at] ?? [])].some((reading) => between.has(reading))) return null;
      at++;
    }
  }
  return at;
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
