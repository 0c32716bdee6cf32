import type { Comment, Element, Node, Root } from "hast";

/**
 * Visits every element and comment of a tree, parents first. A page made for one request is walked while its reader
 * waits, and general tree walkers take as long for it as drawing the page.
 * @param visitor is given the node and the elements around it, outermost first; the list is used again, so copy it
 */
export function walk(tree: Root, visitor: (node: Element | Comment, ancestors: readonly Element[]) => void): void {
  const ancestors: Element[] = [];
  const into = (parent: Root | Element): void => {
    for (const node of parent.children) {
      if (node.type !== "element" && node.type !== "comment") continue;
      visitor(node, ancestors);
      if (node.type === "comment") continue;
      ancestors.push(node);
      into(node);
      ancestors.pop();
    }
  };
  into(tree);
}

/**
 * Takes nodes out of a tree, with all they hold.
 * @returns the nodes, in the order of the text
 */
export function takeOut(parent: Root | Element, unwanted: (node: Node) => boolean): Node[] {
  const taken: Node[] = [];
  const kept: Node[] = [];
  for (const child of parent.children) {
    if (unwanted(child)) taken.push(child);
    else {
      kept.push(child);
      if (child.type === "element") taken.push(...takeOut(child, unwanted));
    }
  }
  // Within elements the types of children differ only in whether a doctype may appear.
  if (kept.length < parent.children.length) parent.children = kept as typeof parent.children;
  return taken;
}
