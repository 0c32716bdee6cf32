/** What no speller would call a word, and what to do about it: such a thing belongs on no list of right words. */
const JUNK: readonly (readonly [looks: RegExp, fix: string])[] = [
  [/@/, "Take the address out: readers of a page are led to phone lines and to other pages."],
  [/\p{Ll}[.!?]\p{Lu}/u, "Put a space after the end of the sentence."],
  [/[\uFB00-\uFB06]/, "Type the word anew: two of its letters are one sign."],
  [/[ÃÂ]|[âï]$/, "Type the word anew, and save the file as UTF-8: its letters were read in another way."],
];
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /[\uFF21-\uFF5A]/];

/** @returns null for what may be a word */
export function junkRemedy(word: string): string | null {
  const known = JUNK.find(([looks]) => looks.test(word));
  if (known) return known[1];
  const scripts = SCRIPTS.filter((script) => script.test(word)).length;
  return scripts > 1 ? "Type the word anew: one of its letters comes from another alphabet, and only looks right." : null;
}
