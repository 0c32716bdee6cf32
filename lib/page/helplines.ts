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
  readonly checked: string;
  readonly notes: readonly NoteRef[];
}

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
    ["Run by", line.runBy],
    ["Cost", line.whoPays],
    ["Hours", line.hours],
    ["Languages", line.languages],
    ["They ask", line.theyAsk],
    ["Without your name", line.anonymous],
  ];
  return {
    id: line.id,
    name: line.name,
    number: line.number,
    call: line.tel ? `tel:${line.tel}` : null,
    text: text ? { link: `sms:${text.to}`, label: text.say ? `Text ${text.say} to ${text.to}` : `Text ${text.to}` } : null,
    purpose: line.for,
    facts: asked.map(([label, value]) => ({ label, value: value === VARIES ? "Not known to us. Ask." : value })),
    checked: dayInWords(line.lastChecked),
    notes: line.sources.map((sourceId) => ({ sourceId, number: citations.number(sourceId) })),
  };
}
