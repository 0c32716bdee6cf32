import type { List, ListItem, Nodes, Parents, Root, TableCell } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import type { Finding } from "./finding";

type Fault = Pick<Finding, "rule" | "message" | "fix">;

/** What stands empty, and lists that fall into two: readers would see a dot beside nothing, or a gap where none was meant. */
export function blankFindings(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visitParents(tree, ["listItem", "tableCell", "list"], (node, ancestors) => {
    const fault = faultOf(node, ancestors as Parents[]);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (fault) findings.push({ line, column, ...fault });
  });
  return findings;
}

function faultOf(node: Nodes, ancestors: readonly Parents[]): Fault | null {
  if (node.type === "listItem") return isEmpty(node) ? EMPTY_ITEM : null;
  if (node.type === "tableCell") return isEmpty(node) && !isCorner(node, ancestors) ? EMPTY_CELL : null;
  return node.type === "list" ? otherMark(node, ancestors.at(-1)) : null;
}

const EMPTY_ITEM = {
  rule: "look-alikes",
  message: "this point of the list is empty.",
  fix: "Write its words, or take the line out.",
};

const EMPTY_CELL = {
  rule: "look-alikes",
  message: "this cell of the table is empty, which is read aloud as nothing.",
  fix: "Write what it says, if need be “–”; only the first of the head may be empty.",
};

function isEmpty(node: ListItem | TableCell): boolean {
  const shows = ({ type }: Nodes) => type === "leafDirective" || type === "thematicBreak";
  return !textOf(node).trim() && !node.children.some(shows);
}

/** The corner over the names of the rows has no name of its own. */
function isCorner(cell: TableCell, ancestors: readonly Parents[]): boolean {
  const [table, row] = ancestors.slice(-2);
  return table?.children[0] === row && row?.children[0] === cell;
}

/** “- ” and then “* ”: Markdown ends the list there and begins another. */
function otherMark(list: List, parent: Parents | undefined): Fault | null {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(list) - 1];
  if (before?.type !== "list" || Boolean(before.ordered) !== Boolean(list.ordered)) return null;
  const message = "the list above ends here and another begins, since its mark is another one.";
  return { rule: "look-alikes", message, fix: "Begin each point of a list with the same mark: “- ”, or “1. ”." };
}
