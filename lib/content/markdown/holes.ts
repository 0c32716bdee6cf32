import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { SKIP, visit } from "unist-util-visit";
import { type Hole, hole } from "./template";

/** Citations, permalinks, glossary links and links inside the site become holes that lib/page fills. */
export function rehypeHoles() {
  return (tree: Root) => {
    visit(tree, "element", (node, index, parent) => {
      const found = holeOf(node);
      if (found && parent && index !== undefined) {
        parent.children[index] = { type: "raw", value: hole(...found) };
        return SKIP;
      }
      const { href } = node.properties;
      if (typeof href === "string" && href.startsWith("/")) node.properties.href = hole("link", href);
    });
  };
}

function holeOf(node: Element): [Hole, string] | undefined {
  const { dataCite, dataTerm, className } = node.properties;
  if (dataCite) return ["cite", String(dataCite)];
  if (dataTerm) return ["term", `${dataTerm} ${toHtml(node.children)}`];
  return [className].flat().includes("permalink") ? ["permalink", toHtml(node)] : undefined;
}
