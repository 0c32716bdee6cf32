import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** A wide table scrolls in a box of its own, which the keyboard can reach; the page itself never scrolls sideways. */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, "element", (node, index, parent) => {
      if (node.tagName !== "table" || !parent || index === undefined) return;
      const box: Element = {
        type: "element",
        tagName: "section",
        properties: { className: ["table-box"], tabIndex: 0, ariaLabel: "Table" },
        children: [node],
      };
      parent.children[index] = box;
      return SKIP;
    });
  };
}
