import type { Content, Helpline } from "../model";
import { nearest } from "../nearest";
import { asWritten, digitsOf, placesOfNumbers } from "../phone-numbers";
import type { Problem } from "../problem";
import { DANGER_KINDS } from "../search-examples";
import type { Settings } from "../settings";

const DANGER = "content/data/danger.yaml";
const KINDS: readonly string[] = DANGER_KINDS.filter((kind) => kind !== "none");
/** What answers at any hour, whatever it is. */
const ALWAYS = ["911", "988"];

type Boxes = Settings["danger"]["kinds"];
type Box = Pick<Boxes[string], "title" | "lines" | "helplines">;

/** A number or line that a box speaks of. */
interface Named {
  readonly at: number;
  readonly what: string;
  /** The lines that have the number or name. */
  readonly ids: readonly string[];
}

/** Someone in danger presses the first button: it is the one that the title names, and every number that a box names has one. */
export function dangerProblems(
  { helplines }: Content,
  { danger: { kinds, always }, search }: Pick<Settings, "danger" | "search">,
): Problem[] {
  const lines = [...helplines.values()];
  const isUsed = (kind: string) => kind in always || search.examples.some(({ danger }) => danger === kind);
  const lacking = KINDS.filter((kind) => !kinds[kind] && isUsed(kind));
  return [
    ...Object.keys(kinds).flatMap((kind) => unknownKind("kinds", kind)),
    ...Object.keys(always).flatMap((kind) => unknownKind("always", kind)),
    ...(lacking.length > 0 ? [withoutBox(lacking)] : []),
    ...Object.entries(kinds).flatMap(([kind, box]) => boxProblems(`kinds.${kind}`, box, lines)),
  ];
}

function unknownKind(list: string, kind: string): Problem[] {
  if (KINDS.includes(kind)) return [];
  const near = nearest(kind, KINDS);
  const fix = near ? `Write ${near}.` : `Use one of: ${KINDS.join(", ")}.`;
  return [problem(`${list}.${kind}`, "is no danger that searches are told by, so its box would never show.", fix)];
}

function withoutBox(kinds: readonly string[]): Problem {
  return problem("kinds", `searches for ${kinds.join(", ")} would show no red box.`, "Write a box for each.");
}

/** The buttons are the same in both languages; what the English words ask of them is told once. */
function boxProblems(field: string, box: Boxes[string], lines: readonly Helpline[]): Problem[] {
  const found = buttonProblems(`${field}.helplines`, box, lines);
  const inSpanish = { ...box.spanish, helplines: box.helplines };
  return found.length > 0 ? found : buttonProblems(`${field}.spanish`, inSpanish, lines);
}

function buttonProblems(field: string, box: Box, lines: readonly Helpline[]): Problem[] {
  const [first, ...others] = namedIn(box, lines);
  const isButton = ({ ids }: Named) => ids.some((id) => box.helplines.includes(id));
  const second = first && first.at < box.title.length && !first.ids.includes(box.helplines[0] ?? "");
  const wrong = second ? [notFirst(`${field}.0`, first, box)] : [];
  const missing = (second ? others : [first, ...others]).filter((named) => named !== undefined && !isButton(named));
  const told = [...wrong, ...missing.map((named) => withoutButton(field, named as Named))];
  return told.length > 0 || lines.some(({ id, tel }) => box.helplines.includes(id) && ALWAYS.includes(tel ?? ""))
    ? told
    : [problem(field, "has neither 911 nor 988, and either must be one press away.", "Add emergency-911 or crisis-988.")];
}

function notFirst(field: string, { what, ids }: Named, { helplines: [found] }: Box): Problem {
  const message = `is ${found}, but the title names ${what} first: the first button must be the one that it names.`;
  return problem(field, message, ids.length > 0 ? `Put ${ids.join(" or ")} first.` : nobodys(what));
}

function withoutButton(field: string, { what, ids }: Named): Problem {
  const fix = ids.length > 0 ? `Add ${ids.join(" or ")}.` : nobodys(what);
  return problem(field, `lack ${what}, which the box names.`, fix);
}

/** A slip in a number is more likely than a line that has no file; a short one can only be 911 or 988. */
function nobodys(number: string): string {
  return /^\d{3}$/.test(number)
    ? `${number} is nobody’s number: write ${ALWAYS.join(" or ")}.`
    : "Correct the number: no phone line has it.";
}

function problem(field: string, message: string, fix: string): Problem {
  return { file: DANGER, field, rule: "search", message, fix, needsAll: true };
}

/** The numbers and lines that a box names, each once, in the order in which they are read. */
function namedIn({ title, lines: rest }: Box, lines: readonly Helpline[]): Named[] {
  const text = [title, ...rest].join("\n");
  const byNumber = placesOfNumbers(text).flatMap(({ at, number }) => {
    const ids = lines.filter(({ tel, text: texts }) => [tel, texts?.to].some((one) => one && digitsOf(one) === number));
    const meant = ids.length > 0 || /\b(?:call|text|dial|al) $/i.test(text.slice(0, at));
    return meant ? [{ at, what: asWritten(number), ids: ids.map(({ id }) => id) }] : [];
  });
  const byName = lines.flatMap(({ id, name }) =>
    text.includes(name) ? [{ at: text.indexOf(name), what: name, ids: [id] }] : [],
  );
  const all = [...byNumber, ...byName].sort((a, b) => a.at - b.at);
  return all.filter(({ what }, i) => all.findIndex((other) => other.what === what) === i);
}
