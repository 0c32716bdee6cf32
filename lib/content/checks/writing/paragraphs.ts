import type { Paragraph, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";

/** Shorter ones, like “Call 911.”, may be said again. */
const LONG = 60;
const NOTES = /\[\^[^\]\s]+\]/g;

type Fault = Pick<Finding, "message" | "fix">;

/** What was pasted twice, or cut before its end. */
export function paragraphFindings(tree: Root): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  visit(tree, "paragraph", (node, _index, parent) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const text = textOf(node).replace(NOTES, "").trim();
    const before = text.length >= LONG ? first.get(text) : undefined;
    first.set(text, before ?? line);
    const twice = before === undefined ? [] : [{ message: `this stands on line ${before} already.`, fix: "Take one out." }];
    const faults = [...twice, ...openFault(text, node), ...endFault(text, parent?.type === "listItem")];
    for (const fault of faults) findings.push({ line, column, rule: "look-alikes", ...fault });
  });
  return findings;
}

/** A link that is not closed is told as that. */
function openFault(text: string, { children }: Paragraph): Fault[] {
  const count = (sign: string) => text.split(sign).length - 1;
  const open = text.slice(text.lastIndexOf("("));
  const isOpen = count("(") > count(")") && !text.includes("](") && children.every(({ type }) => type !== "inlineCode");
  return isOpen ? [{ message: `“${open.slice(0, 20)}” is never closed.`, fix: "Write “)” after the aside." }] : [];
}

/** A point of a list may go on in the next one. */
function endFault(text: string, isPoint: boolean): Fault[] {
  const [end] = isPoint ? [] : (/\S*(?: (?:and|or|but)|,)$/i.exec(text) ?? []);
  return end ? [{ message: `this ends with “${end}”.`, fix: "Write the rest of it, or a full stop." }] : [];
}
