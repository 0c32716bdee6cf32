import type { Content } from "../model";
import { digitsOf } from "../phone-numbers";
import type { Problem } from "../problem";
import { markedFields } from "./marked-fields";
import { shownTexts } from "./shown-texts";

/** Short numbers that answer anywhere in the country, with a file of ours or without. */
const NATIONAL = ["911", "988", "211", "711"];

/** A number of the length that emergency lines and lines for texts have. A price, a share, an age and a year are none. */
const SHORT = String.raw`(?<![\d$.,–-])(?:\d{3}|\d{5,6})(?![\w%°]|[.,–-]\d)`;
const REACH = "(?:call|text|dial|phone|ring)(?:s|ed|ing)?";
/** “call 988”, “call 911 or 988”, “call or text: 988”, “text HOME to 741741”, “dial the number 911”. */
const REACHED = new RegExp(
  String.raw`\b${REACH}(?:,? (?:or|and) ${REACH})?:?(?: [A-Z]{2,}| “[^”]+”)?(?: (?:to|at|on|the|number|short code)){0,3} (${SHORT})(?:,? (?:or|and) (${SHORT}))?`,
  "gi",
);
const ANY = new RegExp(SHORT, "g");
/** What makes a reader look for a number to call. */
const DANGER =
  /\b(?:emergenc(?:y|ies)|ambulance|danger(?:ous)?|overdos\w+|suicid\w+|crisis|seizures?|not breathing|stops? breathing|can[’']t be woken)\b/i;
/** What is counted, and so is no number to call: “264 people”, “180 days”. */
const COUNTED =
  /^[ -](?:(?:or|and) (?:more|less|fewer|\d+) )?(?:people|percent|more|feet|mg|ml|mcg|in \d|of (?:the|them|\d)|million|thousand|[a-z]+[a-z]s|[a-z-]+ (?:people|[a-z]+[a-z]s))\b/;
/** Words after a number to call, which count nothing. */
const NO_COUNT =
  /^ (?:always|sometimes|perhaps|is|was|as|this|its|his|has|does|unless|answers|works|helps|if|when|for|in|at|on|to|from|with|by|or|and|but|then|so|the|a|an|not|before|after|about)\b(?! (?:\d|more|less|fewer|them\b))/;

/** A short number that nobody answers kills: what a text tells to call, or names beside a danger, is a line that we know. */
export function checkShortNumbers(content: Content): Problem[] {
  const known = new Set([...NATIONAL, ...markedFields(content, "phone").flatMap(({ texts }) => texts.map(digitsOf))]);
  const linked = new Set(
    [...content.articles.values()].flatMap(({ file, outline }) => outline.links.map(({ to }) => `${file} ${digitsOf(to)}`)),
  );
  return shownTexts(content).flatMap(({ file, field, text }) =>
    shortNumbersIn(text)
      // A link to a number that is unknown is told as that.
      .filter((number) => !known.has(number) && !linked.has(`${file} ${number}`))
      .map((number) => ({ file, field, ...unknown(number) })),
  );
}

/** The short numbers that a text tells to call, or names in a sentence about danger; each once. */
export function shortNumbersIn(text: string): string[] {
  const reached = [...text.matchAll(REACHED)].flatMap(({ 0: words, 1: first = "", 2: second, index }) =>
    isCounted(text.slice(index + words.length)) ? [] : [first, ...(second ? [second] : [])],
  );
  const named = text
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => DANGER.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(ANY)].map((found) => [found[0], sentence.slice(found.index)] as const))
    .flatMap(([number, rest]) => (number.length === 3 && !isCounted(rest.slice(number.length)) ? [number] : []));
  return [...new Set([...reached, ...named])];
}

/** Those of three digits that nobody is known to answer: they are told as that, and as nothing else. */
export function unansweredIn(text: string): string[] {
  return shortNumbersIn(text).filter((number) => number.length === 3 && !NATIONAL.includes(number));
}

function isCounted(after: string): boolean {
  return COUNTED.test(after) && !NO_COUNT.test(after);
}

function unknown(number: string): Omit<Problem, "file"> {
  return {
    rule: "phone-numbers",
    message: `${number} is no number that anybody is known to answer.`,
    fix: "Write 911 or 988, or the number of a file in content/data/helplines.",
    words: number,
    needsAll: true,
  };
}
