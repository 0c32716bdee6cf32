import { wordPattern } from "./word-pattern";

/** “Cognitive behavioral therapy (CBT)” is also used by either of its names. */
export function namesOf(term: string): string[] {
  const [, long, short] = term.match(/^(.+?) \(([^)]+)\)$/) ?? [];
  return long && short ? [long, short] : [term];
}

/** Finds any of the names in a text, capitals or not, also in the plural. */
export function namePattern(names: readonly string[]): RegExp {
  return wordPattern(names, { anyCase: true, plural: true });
}
