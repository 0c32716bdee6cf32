import type { Content, Helpline } from "@/lib/content";
import { VARIES } from "@/lib/content/schema/common";
import type { Citations } from "./citations";
import { dayInWords } from "./days";
import type { NoteRef } from "./types";

export interface HelplineEntry {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly call: string | null;
  readonly text: { readonly link: string; readonly label: string } | null;
  readonly purpose: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What a reader has to ask, in words; empty when everything is known. */
  readonly unknown: string;
  readonly checked: string;
  readonly notes: readonly NoteRef[];
}

/** What is asked about where nothing is known, by the label that it would have. */
const TO_ASK: Readonly<Record<string, string>> = { "Run by": "who runs it", "They ask": "what they need to know" };

/** Phone lines as a page lists them, in the order of their ids. */
export function helplineEntries(ids: readonly string[], { helplines }: Content, citations: Citations): HelplineEntry[] {
  return ids.flatMap((id) => {
    const helpline = helplines.get(id);
    return helpline ? [entry(helpline, citations)] : [];
  });
}

function entry(line: Helpline, citations: Citations): HelplineEntry {
  const { text } = line;
  const asked: [string, string][] = [
    ...(line.tty ? [["TTY", line.tty] as [string, string]] : []),
    ["Run by", line.runBy],
    ["Cost", line.whoPays],
    ["Hours", line.hours],
    ["Languages", line.languages],
    ["They ask", line.theyAsk],
    ["Privacy", line.anonymous],
  ];
  return {
    id: line.id,
    name: line.name,
    number: line.number,
    call: line.tel ? `tel:${line.tel}` : null,
    text: text ? textLink(text, line) : null,
    purpose: line.for,
    facts: asked.filter(([, value]) => value !== VARIES).map(([label, value]) => ({ label, value })),
    unknown: asked
      .filter(([, value]) => value === VARIES)
      .map(([label]) => TO_ASK[label] ?? label.toLowerCase())
      .join(", "),
    checked: dayInWords(line.lastChecked),
    notes: citations.notes(line.sources),
  };
}

function textLink({ to, say }: NonNullable<Helpline["text"]>, { tel, number }: Helpline) {
  const shown = to === tel ? number : to;
  return { link: `sms:${to}`, label: say ? `Text ${say} to ${shown}` : `Text ${shown}` };
}
