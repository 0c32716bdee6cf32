import type { List, ListItem, Nodes, Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { SKIP, visit } from "unist-util-visit";

/** Numbered lists that are drawn: what to do in order, stops along a way, phases side by side. */
export const DRAWN_LISTS = ["steps", "path", "band"] as const;

export function isDrawnListName(name: string): boolean {
  return (DRAWN_LISTS as readonly string[]).includes(name);
}

export function isDrawnList(node: Nodes): node is ContainerDirective {
  return node.type === "containerDirective" && isDrawnListName(node.name);
}

/** Turns `:::steps … :::` into its list, in which each `::name` is a place for that drawing. components/article/prose.tsx draws it. */
export function remarkDrawnLists() {
  return (tree: Root) => {
    visit(tree, (node, i, parent) => {
      if (!isDrawnList(node) || !parent || i === undefined) return;
      for (const child of node.children) if (child.type === "list") drawList(child, node.name);
      visit(node, "leafDirective", drawPlace);
      parent.children.splice(i, 1, ...(node.children as RootContent[]));
      return [SKIP, i + node.children.length];
    });
  };
}

/** An empty svg with the drawing's name. */
export function placeFor(drawing: string) {
  return { hName: "svg", hProperties: { dataDrawing: drawing } };
}

function drawPlace(leaf: LeafDirective): void {
  leaf.data = placeFor(leaf.name);
}

/** Each item keeps its paragraphs, so that the words stand in one piece beside the drawing. */
function drawList(list: List, name: string): void {
  list.data = { hProperties: { className: [name] } };
  for (const item of list.children) item.spread = true;
}

/** The list of a drawn list without its drawings, for whoever reads plain Markdown. */
export function undrawn({ children }: ContainerDirective): RootContent[] {
  const lists = children.filter((child): child is List => child.type === "list");
  for (const list of lists) for (const item of list.children) item.children = wordsOf(item);
  return lists;
}

const wordsOf = ({ children }: ListItem) => children.filter(({ type }) => type !== "leafDirective");
