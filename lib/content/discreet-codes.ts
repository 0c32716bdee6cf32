import { randomInt } from "node:crypto";

/** Consonants and digits that nobody mistakes for each other, so that no code is a word. */
const LETTERS = "bcdfghjkmnpqrstvwxz";
const DIGITS = "23456789";
/** A letter and a digit in turn: letters side by side could spell PHP. */
const PATTERN = [LETTERS, DIGITS, LETTERS, DIGITS, LETTERS, DIGITS];

/** What a discreet code looks like; the first ones had letters and digits in any order. */
export const CODE = new RegExp(`^[${LETTERS}${DIGITS}]{${PATTERN.length}}$`);

/**
 * A new code, drawn at random: nothing about the page can be read from it.
 * @param taken codes that other pages have
 */
export function newCode(taken: ReadonlySet<string>): string {
  const code = PATTERN.map((signs) => signs[randomInt(signs.length)]).join("");
  return taken.has(code) ? newCode(taken) : code;
}

/** Every address keeps its code; those without one get a new one. */
export function withCodes(known: Readonly<Record<string, string>>, addresses: Iterable<string>): Record<string, string> {
  const codes = { ...known };
  for (const address of addresses) codes[address] ??= newCode(new Set(Object.values(codes)));
  return Object.fromEntries(Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
