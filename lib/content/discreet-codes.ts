import { randomInt } from "node:crypto";

/** Consonants and digits that nobody mistakes for each other, so that no code is a word. */
const ALPHABET = "bcdfghjkmnpqrstvwxz23456789";
const LENGTH = 6;

/** What a discreet code looks like. */
export const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/**
 * A new code, drawn at random: nothing about the page can be read from it.
 * @param taken codes that other pages have
 */
export function newCode(taken: ReadonlySet<string>): string {
  const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return taken.has(code) ? newCode(taken) : code;
}

/** Every address keeps its code; those without one get a new one. */
export function withCodes(known: Readonly<Record<string, string>>, addresses: Iterable<string>): Record<string, string> {
  const codes = { ...known };
  for (const address of addresses) codes[address] ??= newCode(new Set(Object.values(codes)));
  return Object.fromEntries(Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
