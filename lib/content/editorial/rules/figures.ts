import { ODDLY_WRITTEN } from "../../phone-numbers";
import { wordPattern } from "../../word-pattern";
import { blank } from "../blank";
import { inSections } from "../in-sections";
import { answersByFile } from "../questions";
import type { Checked, Rule } from "../rule";
import { sentencesOf } from "../sentences";

const DIGITS = /\d/;
const NUMBER =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?)";
const UNIT = "(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|percent|people|times|meetings?|sessions?|doses?|dollars?)";
const SHARE =
  "half|a third|two[- ]thirds|a quarter|three[- ]quarters|percent|twice|double|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a thousand)";
const IN_WORDS = new RegExp(`\\b(?:${SHARE}|${NUMBER}(?:[- ](?:to|or|and)[- ]${NUMBER})?[- ](?:\\w+[- ])?${UNIT})\\b`, "i");

/** Numbers that are names: of services, of steps in a list that the page itself makes. */
const PHONE = /(?:\+?1[-\s])?\(?\d{3}\)?[-\s]\d{3}[-\s]\d{4}|\b(?:911|988)\b/g;

/**
 * A figure that nobody can check may be wrong for years. Every sentence with one cites its source; where the figure is
 * our own advice, it stands in an :::editorial box.
 */
export const figures: Rule = {
  name: "figures",
  check(checked) {
    const { texts, files, settings } = checked;
    const { names, sectionsWithoutFigures } = settings.editorial;
    const known = wordPattern(names);
    const free = inSections(files, sectionsWithoutFigures);
    return [
      ...unsourcedAnswers(checked, known),
      ...texts
        .filter(({ file, kind, box }) => kind !== "heading" && box !== "editorial" && !free.has(file))
        .flatMap(sentencesOf)
        // A question to put to a program claims nothing.
        .filter(({ prose, text }) => !(prose.box === "ask" && text.trim().endsWith("?")))
        .filter(({ cited, text }) => !cited && hasFigure(withoutNames(text, known)))
        .map(({ prose, text, start }) => ({
          file: prose.file,
          ...prose.placeOf(start),
          message: `a figure without source: “${text.trim()}”`,
          fix: "Cite the source right after the sentence with [^source-id], or put our own advice into an :::editorial box.",
        })),
    ];
  },
};

/** An answer of the questions cites as a whole; what it gives to ask claims nothing. */
function unsourcedAnswers(checked: Checked, known: RegExp) {
  return [...answersByFile(checked)].flatMap(([file, answers]) =>
    answers
      .filter(({ answer }) => answer.sources.length === 0)
      .flatMap(({ claims }) => claims.filter(({ text }) => hasFigure(withoutNames(text, known))))
      .map(({ field = "", text, placeOf }) => ({
        file,
        field,
        ...placeOf(0),
        message: `a figure without source: “${text}”`,
        fix: "Name its source in sources, or leave the figure out.",
      })),
  );
}

/** A phone number that is written oddly is told as that. */
function withoutNames(text: string, known: RegExp): string {
  return blank(blank(blank(text, known), PHONE), ODDLY_WRITTEN);
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
