import type { Content, Helpline } from "@/lib/content";
import type { SHOWN_IN } from "@/lib/content/kinds/helpline";
import { edition } from "./edition";

type Where = (typeof SHOWN_IN)[number];

/** A local phone line in short, as pages show it where it is looked for. */
export interface LocalLine {
  readonly id: string;
  readonly name: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly purpose: string;
  readonly hours: string;
}

/** The phone lines of a local edition in one box. */
export interface LocalLines {
  readonly title: string;
  readonly lines: readonly LocalLine[];
}

/** Pages that list local lines; call sheets do so too. */
const PAGES: Readonly<Record<string, Where>> = {
  "/help-now": "danger",
  "/crisis-lines": "danger",
  "/find-treatment": "find-treatment",
};

/** Ids of the local lines that an article lists after its own. */
export function localLineIds(address: string, content: Pick<Content, "helplines">): string[] {
  const where = PAGES[address];
  return where ? linesShown(where, content).map(({ id }) => id) : [];
}

/** The box of local lines of an article; null where it has none. */
export function localLinesOf(address: string, content: Pick<Content, "helplines">): LocalLines | null {
  const where = PAGES[address];
  return where ? localLines(where, content) : null;
}

/** The box of the lines that belong somewhere; null where there are none. */
export function localLines(where: Where, content: Pick<Content, "helplines">): LocalLines | null {
  const lines = linesShown(where, content).map(lineOf);
  return lines.length > 0 ? { title: `Phone lines in ${edition?.place}`, lines } : null;
}

function linesShown(where: Where, { helplines }: Pick<Content, "helplines">): Helpline[] {
  return [...helplines.values()].filter(({ shownIn }) => shownIn?.includes(where)).sort((a, b) => a.order - b.order);
}

function lineOf({ id, name, number, tel, text, for: purpose, hours }: Helpline): LocalLine {
  const call = tel ? [{ href: `tel:${tel}`, label: `Call ${number}` }] : [];
  const texting = text
    ? [{ href: `sms:${text.to}`, label: text.say ? `Text ${text.say} to ${text.to}` : `Text ${text.to}` }]
    : [];
  return { id, name, links: [...call, ...texting], purpose, hours };
}
