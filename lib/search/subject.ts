import type { SearchEngine } from "./engine";
import { phrasesIn } from "./phrases";
import type { Reading } from "./reading";

/**
 * Whether a query is about what this site explains, so that “cheap flights” finds nothing although some page says “cheap”.
 * @param together whether some page has all its words
 */
export function isOurSubject({ subject }: SearchEngine, { words, phrases }: Reading, together: () => boolean): boolean {
  if (!subject) return true;
  const stems = words.map(({ stem }) => stem);
  const tells = words.map((word) => word.tells);
  if (stems.some((stem) => subject.sure.has(stem))) return true;
  const other = phrasesIn(stems, tells, subject.elsewhere).filter(({ strength }) => strength === 1);
  if (other.some(({ at }) => !at.every((i) => isInPhrase(i, phrases)))) return false;
  if (stems.some((stem) => subject.likely.has(stem))) return true;
  if (strong(phrases, tells)) return true;
  return words.every(({ known }) => known) && tells.some(Boolean) && together();
}

/** “Liver” means something else, “liver damage” does not. */
function isInPhrase(word: number, phrases: Reading["phrases"]): boolean {
  return phrases.some(({ at, strength }) => strength === 1 && at.length > 1 && at.includes(word));
}

/** A phrase that means nothing else, or one that is the whole query. */
function strong(phrases: Reading["phrases"], tells: readonly boolean[]): boolean {
  const telling = tells.filter(Boolean).length;
  return phrases.some(
    ({ meaning, at, strength }) =>
      (strength === 1 && !meaning.weak && (meaning.length > 1 || meaning.pages.length > 0)) ||
      at.filter((i) => tells[i]).length >= Math.max(1, telling),
  );
}
