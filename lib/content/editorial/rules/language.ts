import type { Problem } from "../../problem";
import { wordPattern } from "../../word-pattern";
import { blank, QUOTED } from "../blank";
import type { Prose } from "../prose";
import type { Rule } from "../rule";

/** A sentence that says how others call something may use their words. */
const CALLED =
  /\b(?:people|others|some|many)(?: people)?(?: may| also| often| still)* (?:call|say|type|search for|hear|use the word)[^.?!]*/gi;

/** Words about people follow content/data/language.yaml: some words keep people from asking for help. */
export const language: Rule = {
  name: "language",
  check({ texts, fields, settings }) {
    const names = wordPattern(settings.editorial.names);
    const rules = settings.language.rules.map((rule) => ({
      ...rule,
      pattern: wordPattern(rule.avoid, { anyCase: true }),
      right: wordPattern(rule.unless ?? [], { anyCase: true }),
    }));
    return [...texts, ...fields].flatMap((prose) => {
      const text = blank(blank(blank(prose.text, names), QUOTED), CALLED);
      return rules.flatMap(({ pattern, right, use, why }) =>
        [...blank(text, right).matchAll(pattern)].map((found) => finding(prose, found, use, why)),
      );
    });
  },
};

function finding(prose: Prose, found: RegExpMatchArray, use: string, why: string): Omit<Problem, "rule"> {
  return {
    file: prose.file,
    ...(prose.field ? { field: prose.field } : {}),
    ...prose.placeOf(found.index ?? 0),
    message: `“${found[0]}”: ${why}.`,
    fix: `Write: ${use}. If it is what others say, put it between “ and ”.`,
  };
}
