import type { Root, RootContent } from "hast";
import { hole } from "./template";

/** Where the second part of a compiled text begins. */
export const SECOND_PART = hole("part", "");

/** Marks where a text's second part begins: a page about an emergency shows the first apart. What comes before any heading is a part too. */
export function rehypeParts() {
  return ({ children }: Root) => {
    const elements = children.filter(({ type }) => type === "element");
    const second = elements.slice(1).find(isHeading);
    if (second) children.splice(children.indexOf(second), 0, { type: "raw", value: SECOND_PART });
  };
}

/** Its permalink stands beside it (permalinks.ts). */
function isHeading(node: RootContent): boolean {
  if (node.type !== "element" || ![node.properties.className].flat().includes("heading")) return false;
  const [first] = node.children;
  return first?.type === "element" && first.tagName === "h2";
}
