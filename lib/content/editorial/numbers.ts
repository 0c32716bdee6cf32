import { unansweredIn } from "../checks/short-numbers";
import { ODDLY_WRITTEN } from "../phone-numbers";
import { blank } from "./blank";

const DIGITS = /\d/;
const NUMBER =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?)";
const UNIT = "(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|percent|people|times|meetings?|sessions?|doses?|dollars?)";
const SHARE =
  "half|a third|two[- ]thirds|a quarter|three[- ]quarters|percent|twice|double|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a thousand)";
const FOLD = `${NUMBER}[- ]?fold`;
const IN_WORDS = new RegExp(
  `\\b(?:${FOLD}|${SHARE}|${NUMBER}(?:[- ](?:to|or|and)[- ]${NUMBER})?[- ](?:\\w+[- ])?${UNIT})\\b`,
  "i",
);

/** Numbers that are names: of services, of steps in a list that the page itself makes. */
const PHONE = /(?:\+?1[-\s])?\(?\d{3}\)?[-\s]\d{3}[-\s]\d{4}|\b(?:911|988)\b/g;

/** A text without the numbers that are names. A phone number that is written oddly, or is nobody’s, is told as that. */
export function withoutNames(text: string, known: RegExp): string {
  const plain = blank(blank(blank(text, known), PHONE), ODDLY_WRITTEN);
  const slips = DIGITS.test(plain) ? unansweredIn(plain) : [];
  return slips.length > 0 ? blank(plain, new RegExp(`\\b(?:${slips.join("|")})\\b`, "g")) : plain;
}

/** Where a text states numbers, in digits or in words: begin and end of each. */
export function figuresIn(text: string): { start: number; end: number }[] {
  const found = text.matchAll(new RegExp(`[$]?(?<![\\p{L}\\d])\\d[\\d.,:/–-]*(?<=\\d)%?|${IN_WORDS.source}`, "giu"));
  return [...found].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Whether a text states a number, in digits or in words. */
export function hasFigure(text: string): boolean {
  return DIGITS.test(text) || IN_WORDS.test(text);
}
