/** So many words of a query are understood; stories say what matters within them. */
const MOST = 48;
/** A longer word is cut: nobody means more by it. */
const LONGEST = 24;
/** Numbers that are names. */
const NAMES = new Set(["911", "988"]);
/** From how many on, and what stands for so many: “12 beers” and “15 beers” say the same. */
const SIZES: readonly (readonly [number, string])[] = [
  [100, "#h"],
  [13, "#l"],
  [6, "#m"],
  [4, "#f"],
];

/** A query's words as the model reads them: small letters, no accents nor apostrophes, numbers by their size; “od’d” is not “odd”. */
export function modelTokens(query: string): string[] {
  return query
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\bo\.?d\.?['’]d\b/g, "oded")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST)
    .map((word) => (/^\d+$/.test(word) && !NAMES.has(word) ? sizeOf(Number(word)) : word.slice(0, LONGEST)));
}

function sizeOf(number: number): string {
  return SIZES.find(([from]) => number >= from)?.[1] ?? `#${number}`;
}
