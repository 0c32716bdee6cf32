import { sentenceSpans } from "../editorial/sentences";
import { TAKEN } from "../schema/review";
import type { Answer, Form } from "./form";
import { placeOnPage } from "./form-text";
import type { NumberedSentence } from "./sentences";
import { plain } from "./text-digest";

/** How today's page differs from what was printed. */
export interface Difference {
  /** Sentences of today that were not printed, or not there. */
  readonly added: readonly NumberedSentence[];
  /** Numbers of printed sentences that the page no longer says. */
  readonly gone: readonly number[];
  /** Whether what stayed stands in another order. */
  readonly moved: boolean;
}

/** Sentences are the same when they say the same in the same place with the same sources. */
export function differenceFrom({ answers }: Pick<Form, "answers">, today: readonly NumberedSentence[]): Difference {
  const printed = Object.entries(answers)
    .map(([number, answer]) => [Number(number), keyOfAnswer(answer)] as const)
    .sort(([a], [b]) => a - b);
  const left = countOf(printed.map(([, key]) => key));
  const added = today.filter((sentence) => !take(left, keyOf(sentence)));
  const now = countOf(today.map(keyOf));
  const gone = printed.filter(([, key]) => !take(now, key)).map(([number]) => number);
  const stayed = printed.filter(([number]) => !gone.includes(number)).map(([, key]) => key);
  const stays = today.filter((sentence) => !added.includes(sentence)).map(keyOf);
  return { added, gone, moved: stayed.join("\n") !== stays.join("\n") };
}

/** The numbers that printed sentences have today, for those that stayed: today's number → printed number. */
export function numbersToday({ answers }: Pick<Form, "answers">, today: readonly NumberedSentence[]): Map<number, number> {
  const printed = new Map<string, number[]>();
  for (const [number, answer] of Object.entries(answers)) {
    const key = keyOfAnswer(answer);
    printed.set(key, [...(printed.get(key) ?? []), Number(number)]);
  }
  const pairs = today.map((sentence) => [sentence.number, printed.get(keyOf(sentence))?.shift()] as const);
  return new Map(pairs.flatMap(([now, then]) => (then === undefined ? [] : [[now, then] as const])));
}

/** Whether a new sentence is one of the better words that the reviewer wrote and the editor took. */
export function isReviewersOwn(sentence: NumberedSentence, answers: readonly Answer[]): boolean {
  return answers.some(
    ({ as, better, outcome, sources }) =>
      outcome === TAKEN &&
      as === placeOnPage(sentence) &&
      wordsOf(better).includes(sentence.text) &&
      sentence.sources.every((id) => sources.includes(id)),
  );
}

function wordsOf(better: string): string[] {
  const whole = plain(better);
  return [whole, ...sentenceSpans(whole).map(({ start, end }) => whole.slice(start, end))].filter(Boolean);
}

function keyOf(sentence: NumberedSentence): string {
  return keyOfAnswer({ as: placeOnPage(sentence), says: sentence.text, sources: [...sentence.sources] });
}

function keyOfAnswer({ as, says, sources }: Pick<Answer, "as" | "says" | "sources">): string {
  return JSON.stringify([as, plain(says), [...sources].sort()]);
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one away; false when none is left. */
function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
