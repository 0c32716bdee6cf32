import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** The words under a node as a reader sees them: a line that is broken by hand does not join its last word to the next one. */
export function shownText(node: Nodes): string {
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(shownText).join("") : textOf(node);
}
