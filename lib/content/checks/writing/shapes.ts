import type { Definition, List, Nodes, Root, Table, TableRow } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { isClosed, swallowedBy } from "../open-boxes";
import type { Finding } from "./finding";

type Fault = Pick<Finding, "rule" | "message" | "fix">;

/** What Markdown reads in another way than it was meant: words would be lost, or stand where nobody looks for them. */
export function shapeFindings(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  const used = referencesIn(tree);
  visitParents(tree, (node, ancestors) => {
    const fault =
      node.type === "containerDirective"
        ? boxFault(node, ancestors.find(isBox), source)
        : node.type === "definition"
          ? definitionFault(node, used)
          : faultOf(node, source);
    const { line = 1, column = 1 } = (node.type === "table" ? oddRow(node) : node)?.position?.start ?? {};
    if (fault) findings.push({ line, column, ...fault });
  });
  return findings;
}

function isBox(node: Nodes): node is ContainerDirective {
  return node.type === "containerDirective";
}

function boxFault(box: ContainerDirective, around: ContainerDirective | undefined, source: string): Fault | null {
  const fault = (message: string, fix: string) => ({ rule: "boxes", message, fix });
  // A box that nobody closed swallows what follows: it is told where it began.
  if (around) return isClosed(around, source) ? insideFault(box, around) : null;
  if (!isClosed(box, source)) return fault(`the box “:::${box.name}” is never closed.`, closing(box));
  if (Object.keys(box.attributes ?? {}).length > 0)
    return fault(`what stands in { } after “:::${box.name}” is shown nowhere.`, "Take it out.");
  const empty = box.children.every(
    (child) => ("data" in child && child.data && "directiveLabel" in child.data) || !textOf(child),
  );
  return empty && !box.children.some(isLeaf)
    ? fault(`the box “:::${box.name}” is empty.`, "Write its text between its two lines.")
    : null;
}

function insideFault({ name }: ContainerDirective, around: ContainerDirective): Fault {
  const { line } = around.position?.start ?? {};
  const message = `the box “:::${name}” begins inside another box, “:::${around.name}” of line ${line}.`;
  return { rule: "boxes", message, fix: closing(around) };
}

function closing(box: ContainerDirective): string {
  const next = swallowedBy(box);
  return next
    ? `Close it: write “:::” on a line of its own above the ${next.what} on line ${next.line}.`
    : "Write “:::” on a line of its own below it.";
}

function isLeaf({ type }: Nodes): boolean {
  return type === "leafDirective";
}

function faultOf(node: Nodes, source: string): Fault | null {
  if (node.type === "code") return CODE;
  if (node.type === "inlineCode") return inCode(node.value);
  if (node.type === "table") return tableFault(node);
  if (node.type === "list" && node.ordered) return numberFault(node, source);
  if (node.type === "link" && /^(?:tel|sms|mailto):/i.test(node.url) && textOf(node) === node.url) return bareAddress(node.url);
  return node.type === "link" && node.title ? hiddenTitle(node.title) : null;
}

const CODE = {
  rule: "look-alikes",
  message: "this would be drawn as a program’s code, with its signs as they stand.",
  fix: "Take away the spaces or the tab at the beginning of the line, or the line of ``` above it.",
};

function inCode(value: string): Fault {
  const message = `“${value}” stands between two \`, so it would be drawn as a program’s code.`;
  return { rule: "look-alikes", message, fix: "Take the ` away; what is on a screen stands between “ and ”." };
}

function bareAddress(url: string): Fault {
  const message = `readers would see “${url}” as it stands.`;
  return { rule: "links", message, fix: `Write words for it: [call](${url}).` };
}

function hiddenTitle(title: string): Fault {
  const message = `no reader of a phone sees “${title}”, which stands with the link’s address.`;
  return { rule: "links", message, fix: "Write it in the text." };
}

/** Markdown drops what a row has more than its head. */
function tableFault({ align, children }: Table): Fault | null {
  const head = align?.length ?? 0;
  const odd = oddRow({ align, children });
  if (!odd) return null;
  const message = `row ${children.indexOf(odd)} of this table has ${odd.children.length} cells, and its head has ${head}.`;
  return {
    rule: "look-alikes",
    message,
    fix: "Give each row as many cells, and leave an empty line below the table; write \\| for the sign itself.",
  };
}

function oddRow({ align, children }: Pick<Table, "align" | "children">): TableRow | undefined {
  return children.find((row) => row.children.length !== (align?.length ?? 0));
}

/** Readers see a list counted on from its first number, whatever the others say. */
function numberFault({ children, start }: List, source: string): Fault | null {
  const numbers = children.map(({ position }) => Number.parseInt(source.slice(position?.start.offset), 10));
  const first = start ?? 1;
  const counted = numbers.every((number, i) => number === first + i);
  if (counted || numbers.every((number) => number === first)) return null;
  const message = `this list is numbered ${numbers.join(", ")}, and readers would see it counted on from ${first}.`;
  return { rule: "look-alikes", message, fix: "Number it without a gap." };
}

function referencesIn(tree: Root): Set<string> {
  const used = new Set<string>();
  visit(tree, ["linkReference", "imageReference"], (node) => {
    if ("identifier" in node) used.add(String(node.identifier));
  });
  return used;
}

function definitionFault({ identifier, label }: Definition, used: ReadonlySet<string>): Fault | null {
  if (used.has(identifier)) return null;
  const message = `this line would be shown nowhere: it gives “${label ?? identifier}” an address, and no link uses it.`;
  return { rule: "links", message, fix: "Write the link as [words](/address), or the line without [ ] and a colon." };
}
