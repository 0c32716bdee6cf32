import dictionary from "dictionary-en";
import nspell from "nspell";
import { memoOf } from "../../memo";
import { wordPattern } from "../../word-pattern";
import { blank } from "../blank";
import { junkRemedy } from "../letter-junk";
import type { Prose } from "../prose";
import type { Rule } from "../rule";
import { sentencesOf } from "../sentences";

/** A word that is spelled wrong is not found by a reader who spells it right. Right words that no dictionary holds are in content/data/words.txt. */
export const spelling: Rule = {
  name: "spelling",
  check({ texts, fields, settings }) {
    const isRight = speller(settings.words);
    const names = wordPattern(settings.editorial.names);
    return [...texts, ...fields].flatMap((prose) =>
      wrongWords(prose, names, isRight).map(({ text, start }) => ({
        file: prose.file,
        ...(prose.field ? { field: prose.field } : {}),
        ...prose.placeOf(start),
        message: `“${text}” is in no dictionary.`,
        fix: junkRemedy(text) ?? "Correct it, or add it to content/data/words.txt if it is right.",
      })),
    );
  },
};

function wrongWords(prose: Prose, names: RegExp, isRight: (word: string) => boolean) {
  const text = blank(prose.text, names);
  return sentencesOf(prose)
    .flatMap(({ words }) => words)
    .filter(({ text: word, start }) => text[start] !== " " && !isRight(word));
}

/** Every word is looked up once; numbers and capital abbreviations are not words. The dictionary is read when it is needed. */
const speller = memoOf((words: readonly string[]) => {
  const checker = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  for (const word of words) checker.add(word);
  const known = new Map<string, boolean>();
  return (written: string): boolean => {
    const right = known.get(written) ?? isRight(written);
    known.set(written, right);
    return right;
  };

  function isRight(written: string): boolean {
    if (/\d/.test(written) || /^\p{Lu}[\p{Lu}&–-]*(?:s|’s)?$/u.test(written)) return true;
    // “in.” at the end of a sentence could be inches, so the point stays with the word.
    const whole = written.replace(/’/g, "'");
    const word = whole.replace(/(?:'s)?\.?$/, "");
    return (
      checker.correct(whole) ||
      checker.correct(word) ||
      word.split(/[-–/]/).every((part) => part === "" || checker.correct(part) || /^\p{Lu}+$/u.test(part))
    );
  }
});
