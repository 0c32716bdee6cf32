import { OWN_NAME } from "../edition/laid";
import type { Content, Helpline } from "../model";
import { digitsOf } from "../phone-numbers";
import type { Problem } from "../problem";

/** Phone lines: each stands once, and what they say of cost and hours can be. */
export function checkHelplines({ helplines }: Content): Problem[] {
  const all = [...helplines.values()];
  return [
    // A local edition cannot know what ours have, nor may a line of ours break it.
    ...twice(all.filter(({ id }) => !OWN_NAME.test(id))),
    ...all.flatMap((line) => [...priceFault(line), ...hoursFaults(line)]),
  ];
}

function twice(lines: readonly Helpline[]): Problem[] {
  return [
    ...sameIn(lines, "name", ({ name }) => name.toLowerCase(), "Keep one of the two."),
    ...sameIn(lines, "number", ({ number }) => digitsOf(number), "Keep one of the two, or correct the number."),
    ...sameIn(lines, "order", ({ order }) => String(order), "Give each line a place of its own."),
  ];
}

function sameIn(
  lines: readonly Helpline[],
  field: "name" | "number" | "order",
  keyOf: (line: Helpline) => string,
  fix: string,
): Problem[] {
  const first = new Map<string, string>();
  return lines.flatMap((line) => {
    const before = first.get(keyOf(line));
    first.set(keyOf(line), before ?? line.file);
    const message = `is ${line[field]}, as in ${before}.`;
    return before ? [{ file: line.file, field, rule: "unique", message, fix }] : [];
  });
}

const FREE = /\b(?:free|no cost|costs? nothing)\b/i;
const PRICE = /[$€£]\s?\d|\b\d+ ?(?:cents?|dollars?|USD)\b|\b(?:a|per) minute\b/i;

/** Who reads “free” calls; who then pays was deceived by us. */
function priceFault({ file, whoPays, for: about }: Helpline): Problem[] {
  const [price] = PRICE.exec(whoPays) ?? [];
  if (!price || !FREE.test(`${whoPays} ${about}`)) return [];
  const message = `says that the line is free, and names a price: “${price}”.`;
  return [{ file, field: "whoPays", rule: "fields", message, fix: "Say which of the two is true." }];
}

const IMPOSSIBLE: readonly (readonly [RegExp, (...numbers: number[]) => boolean, string])[] = [
  [/\b(\d+) hours? (?:a|per|each|every) day\b/gi, (hours) => hours > 24, "a day has 24 hours"],
  [/\b(\d+) days? (?:a|per|each|every) week\b/gi, (days) => days > 7, "a week has 7 days"],
  [/\b(\d{1,2}):(\d{2})\b/g, (hour, minute) => minute > 59 || hour * 60 + minute > 24 * 60, "a day ends at 24:00"],
  [
    /\b(\d{1,2})(?::\d{2})? ?(?:[ap]\.?m\b|(?:in the|at) (?:morning|afternoon|evening|night)\b)/gi,
    (hour) => hour < 1 || hour > 12,
    "a clock has 12 hours",
  ],
];

function hoursFaults({ file, hours }: Helpline): Problem[] {
  const [wrong] = IMPOSSIBLE.flatMap(([pattern, isWrong, why]) =>
    [...hours.matchAll(pattern)]
      .filter(([, ...numbers]) => isWrong(...numbers.filter((one) => one !== undefined).map(Number)))
      .map(([words]) => `says “${words}”, and ${why}.`),
  );
  return wrong ? [{ file, field: "hours", rule: "fields", message: wrong, fix: "Write when someone answers." }] : [];
}
