import { pick, type Random } from "./random";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** How many words are mistyped, left out, or run together with the one before, as shares. */
const MISTYPED = 0.05;
const LEFT_OUT = 0.04;
const JOINED = 0.03;
/** Shorter ones are typed right, or are no longer the same. */
const SHORT = 3;

/** A query as a hurried hand might have typed it: letters wrong, words missing or run together. */
export function withMistakes(query: string, random: Random): string {
  const words = query.split(" ");
  const typed: string[] = [];
  for (const word of words) {
    const chance = random();
    if (chance >= MISTYPED && chance < MISTYPED + LEFT_OUT && words.length > SHORT) continue;
    const written = chance < MISTYPED && word.length > SHORT ? mistyped(word, random) : word;
    if (chance > 1 - JOINED && typed.length > 0) typed.push(`${typed.pop()}${written}`);
    else typed.push(written);
  }
  return typed.join(" ") || query;
}

/** A word with a letter missing, doubled, swapped with its neighbor, or wrong. */
function mistyped(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const ways = [
    before + after,
    before + letter + letter + after,
    before.slice(0, -1) + letter + before.slice(-1) + after,
    before + pick(LETTERS, random) + after,
  ];
  return pick(ways, random) ?? word;
}
