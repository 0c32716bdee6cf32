import type { SearchEngine, Subject } from "./engine";
import { type PhraseBook, type PhraseMatch, phrasesIn } from "./phrases";
import type { QueryWord, Reading } from "./reading";

/** Where a place may follow: “rehab near Tacoma” is our subject, whatever Tacoma is. */
const BEFORE_PLACES = new Set(["in", "near", "at", "around", "from", "en", "cerca"]);
/** Shorter ones tell no field; corrected ones so short may be right words of another: “atom” is no mistyped “atop”. */
const SHORT = 4;
/** So many letters are no word of any field. */
const LONG = 30;

/** Words of somebody who speaks of herself or of another. */
const PERSONS = new Set("i im ive id ill me my he hes him his she shes her they them their we our us mi mis yo su te".split(" "));
/** Words that begin a question: it has words that no page has, and is about our subject all the same. */
const QUESTIONS = new Set("do does did can could is are how what why when who where will would should may".split(" "));

/**
 * Whether a query is about what this site explains, so that “cheap flights” finds nothing although some page says “cheap”.
 * @param together whether some page has all its words
 */
export function isOurSubject({ subject }: SearchEngine, reading: Reading, together: () => boolean): boolean {
  if (!subject) return true;
  const { words, phrases } = reading;
  const tells = words.map((word) => word.tells);
  if (holds(subject.blocked, reading)) return false;
  if (words.some(({ stem }) => subject.onTopicStrong.has(stem))) return true;
  const person = words.some(({ typed }) => PERSONS.has(typed));
  const likely = words.some(({ stem }) => subject.onTopicWeak.has(stem));
  if (person && likely) return true;
  if (holds(subject.offTopic, reading)) return false;
  if (isLong(phrases)) return true;
  const spoken = person || reading.spanish || QUESTIONS.has(words[0]?.typed ?? "");
  if (!spoken && hasForeign(words, subject)) return false;
  if (likely || strong(phrases, tells)) return true;
  return words.every(({ known }) => known) && tells.some(Boolean) && together();
}

/** Whether a query speaks of heavy days: loss, despair, thoughts of suicide in the past. */
export function speaksOfDistress({ subject }: SearchEngine, reading: Reading): boolean {
  return subject !== null && found(subject.distress, reading).length > 0;
}

/** Whether a query has one of these phrases, not as part of one of ours: “liver” means something else, “liver damage” does not. */
function holds(book: PhraseBook, reading: Reading): boolean {
  return found(book, reading).some(({ at }) => !at.every((i) => isInPhrase(i, reading.phrases)));
}

/** Phrases of a book whose words stand together in a query. */
function found(book: PhraseBook, { words }: Reading): PhraseMatch[] {
  const stems = words.map(({ stem }) => stem);
  const tells = words.map((word) => word.tells);
  return phrasesIn(stems, tells, book).filter(({ strength }) => strength === 1);
}

function isInPhrase(word: number, phrases: Reading["phrases"]): boolean {
  return phrases.some(({ at, strength }) => strength === 1 && at.length > 1 && at.includes(word));
}

/** A phrase of several words that means nothing else. */
function isLong(phrases: Reading["phrases"]): boolean {
  return phrases.some(({ meaning, strength }) => strength === 1 && !meaning.weak && meaning.length > 1);
}

/** Whether a query has a word of some other field. */
function hasForeign(words: readonly QueryWord[], { places }: NonNullable<Subject>): boolean {
  return words.some(
    (word, i) =>
      isForeign(word) && !places.has(word.typed) && ![1, 2].some((back) => BEFORE_PLACES.has(words[i - back]?.typed ?? "")),
  );
}

function isForeign({ typed, word, tells, known }: QueryWord): boolean {
  return tells && typed.length >= SHORT && typed.length < LONG && (!known || (word !== typed && typed.length <= SHORT));
}

/** A phrase that means nothing else, or one that is the whole query. */
function strong(phrases: Reading["phrases"], tells: readonly boolean[]): boolean {
  const telling = tells.filter(Boolean).length;
  return phrases.some(
    ({ meaning, at, strength }) =>
      (strength === 1 && !meaning.weak && meaning.pages.length > 0) || at.filter((i) => tells[i]).length >= Math.max(1, telling),
  );
}
