import { memoOf } from "./memo";

export interface WordPatternOptions {
  /** Capitals or not. */
  readonly anyCase?: boolean;
  /** Also with an s at the end. */
  readonly plural?: boolean;
}

/**
 * Finds any of some words or names, whole and longest first.
 * @returns a global pattern; one that finds nothing where there is nothing to find
 */
export function wordPattern(words: readonly string[], { anyCase = false, plural = false }: WordPatternOptions = {}): RegExp {
  if (words.length === 0) return /(?!)/g;
  const made = patternsOf(words);
  const key = `${anyCase} ${plural}`;
  const pattern = made.get(key) ?? compile(words, anyCase, plural);
  made.set(key, pattern);
  return pattern;
}

/** Rules ask for the same words once for every file. */
const patternsOf = memoOf((_words: readonly string[]) => new Map<string, RegExp>());

function compile(words: readonly string[], anyCase: boolean, plural: boolean): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const any = `(?:${longestFirst.join("|")})${plural ? "s?" : ""}`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`, anyCase ? "giu" : "gu");
}
