import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Lets links to a heading's old id still arrive: a browser keeps what follows # to itself, so no server can redirect it.
 * Each old id becomes an empty mark before the heading's block.
 * @param ids old id → new id on the same page
 */
export function rehypeOldIds(ids: ReadonlyMap<string, string>) {
  return (tree: Root) => {
    visit(tree, "element", (node, index, parent) => {
      const [heading] = node.children;
      if (heading?.type !== "element" || ![node.properties.className].flat().includes("heading")) return;
      const old = [...ids].filter(([, id]) => id === heading.properties.id).map(([id]) => mark(id));
      if (old.length === 0 || !parent || index === undefined) return;
      parent.children.splice(index, 0, ...old);
      return index + old.length + 1;
    });
  };
}

function mark(id: string): Element {
  return { type: "element", tagName: "span", properties: { id }, children: [] };
}
