import type { Content, Helpline } from "../model";
import type { Problem } from "../problem";
import { OWN_NAME } from "./laid";

const RULE = "edition";
/** What a line says of itself that lives on the calls it passes on. */
const SOLD = /\b(?:referral (?:fee|service)|lead[- ]gen|paid (?:by|per) (?:call|lead)|commission|sponsor|advertis|marketing)/i;

/** No line of an edition stands for one of ours, and none is for sale. */
export function lineProblems({ helplines }: Content): Problem[] {
  const all = [...helplines.values()];
  const ours = all.filter(({ id }) => !OWN_NAME.test(id));
  const taken = new Map(ours.flatMap((line) => numbersOf(line).map((number) => [number, line.name])));
  return all.filter(({ id }) => OWN_NAME.test(id)).flatMap((line) => [...takenBy(line, taken), ...sold(line), ...untold(line)]);
}

function takenBy(line: Helpline, taken: ReadonlyMap<string, string>): Problem[] {
  const number = numbersOf(line).find((one) => taken.has(one));
  if (!number) return [];
  const message = `${number} is the number of ${taken.get(number)}, which every copy lists.`;
  return [{ file: line.file, field: "number", rule: RULE, message, fix: "Take the file out." }];
}

function sold({ file, runBy, whoPays, for: purpose }: Helpline): Problem[] {
  const [told] = [runBy, whoPays, purpose].join(" ").match(SOLD) ?? [];
  if (!told) return [];
  const message = `“${told}” speaks of a line that sells callers.`;
  return [{ file, field: "whoPays", rule: RULE, message, fix: "Leave the line out, or say plainly who pays for it." }];
}

function untold({ file, paidForCalls, shownIn }: Helpline): Problem[] {
  const missing = { file, rule: RULE, message: "is missing." };
  const paid = "Say false if nobody is paid for the calls that it passes on; a line that is may not be listed.";
  const shown = "Say where it is listed, like [danger, find-treatment, call-sheets]; [] where only pages name it.";
  return [
    ...(paidForCalls === undefined ? [{ ...missing, field: "paidForCalls", fix: paid }] : []),
    ...(shownIn === undefined ? [{ ...missing, field: "shownIn", fix: shown }] : []),
  ];
}

/** Short numbers as they are, long ones without the country's. */
function numbersOf({ tel, text, number }: Helpline): string[] {
  return [tel, text?.to, number].flatMap((one) => one?.replace(/\D/g, "").slice(-10) || []);
}
