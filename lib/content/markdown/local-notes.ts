import type { Root, RootContent } from "hast";
import { hole } from "./template";

/**
 * Leaves a hole at the end of each part to which a local edition adds a note: before the next heading of the same or a
 * higher level.
 * @param ids of the parts' headings
 */
export function rehypeLocalNotes(ids: readonly string[]) {
  return ({ children }: Root) => {
    for (const id of ids) {
      const start = children.findIndex((node) => headingOf(node)?.properties.id === id);
      const depth = depthOf(children[start]);
      if (depth === null) continue;
      const next = children.findIndex((node, i) => i > start && (depthOf(node) ?? Number.POSITIVE_INFINITY) <= depth);
      children.splice(next < 0 ? children.length : next, 0, { type: "raw", value: hole("note", id) });
    }
  };
}

/** A heading stands beside its permalink (permalinks.ts). */
function headingOf(node: RootContent | undefined) {
  if (node?.type !== "element" || ![node.properties.className].flat().includes("heading")) return undefined;
  const [first] = node.children;
  return first?.type === "element" ? first : undefined;
}

function depthOf(node: RootContent | undefined): number | null {
  const level = headingOf(node)?.tagName.match(/^h(\d)$/)?.[1];
  return level ? Number(level) : null;
}
