import { figuresIn } from "./numbers";

/** Words for numbers, as far as a sentence states a figure with them. */
const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  twice: 2,
  double: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
};
const PARTS: Readonly<Record<string, number>> = { half: 50, third: 33, "two-third": 67, quarter: 25, "three-quarter": 75 };
const ONE = `\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(WORDS).join("|")}`;
const NUMBER = new RegExp(`\\b(?:${ONE})(?=(?:s|st|nd|rd|th|[- ]?fold)?\\b)`, "gi");
const RATIO = new RegExp(`\\b(${ONE})s? (?:in|out of)(?: every| a| about)? (${ONE})s?\\b`, "gi");
const PART = /\b(?:half|(?:two[- ])?thirds?|(?:three[- ])?quarters?)\b/gi;
const PERCENT = /\b(\d+(?:\.\d+)?) ?(?:%|percent)/gi;

/** “22%” and “about 1 in 5” are the same to a reader. */
const NEAR = 3;

export interface Amounts {
  readonly numbers: ReadonlySet<number>;
  /** Shares, in percent: of “22%”, “1 in 5”, “half”. */
  readonly shares: readonly number[];
}

/** All numbers and shares that texts hold, in digits or in words. */
export function amountsIn(texts: readonly string[]): Amounts {
  return {
    numbers: new Set(texts.flatMap((text) => [...text.matchAll(NUMBER)].map(([found]) => amountOf(found)))),
    shares: texts.flatMap(sharesIn),
  };
}

/**
 * The first figure of a text that does not stand among others.
 * @param text without names that hold numbers
 * @returns its words; null where all of them stand there
 */
export function missingIn(text: string, { numbers, shares }: Amounts): string | null {
  const ratios = [...text.matchAll(RATIO)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const isPart = (span: { start: number; end: number }) =>
    ratios.some(({ start, end }) => span.start >= start && span.end <= end);
  const claims = [...ratios, ...figuresIn(text).filter((span) => !isPart(span))].map(({ start, end }) => text.slice(start, end));
  const stands = (claim: string) => {
    const own = amountsIn([claim]);
    const asShare = own.shares.length > 0 && own.shares.every((share) => shares.some((one) => Math.abs(one - share) <= NEAR));
    return asShare || (own.numbers.size > 0 && [...own.numbers].every((number) => numbers.has(number)));
  };
  return claims.find((claim) => !stands(claim) && !isVague(claim)) ?? null;
}

/** “Percent” alone, “dozens of people”: no number that could stand elsewhere. */
function isVague(claim: string): boolean {
  const { numbers, shares } = amountsIn([claim]);
  return numbers.size === 0 && shares.length === 0;
}

function sharesIn(text: string): number[] {
  return [
    ...[...text.matchAll(PERCENT)].map(([, percent]) => Number(percent)),
    ...[...text.matchAll(RATIO)].map(([, some = "", all = ""]) => (100 * amountOf(some)) / amountOf(all)),
    ...[...text.matchAll(PART)].map(([part]) => PARTS[part.toLowerCase().replace(/s$/, "").replace(" ", "-")] ?? 0),
  ];
}

function amountOf(written: string): number {
  return WORDS[written.toLowerCase()] ?? Number(written.replaceAll(",", ""));
}
