import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

/** The heading and a link to it, side by side: inside the heading, the link would become part of its name. */
export function rehypePermalinks() {
  return (tree: Root) => {
    visit(tree, "element", (node, index, parent) => {
      if (!/^h[2-6]$/.test(node.tagName) || !node.properties.id || !parent || index === undefined) return;
      parent.children[index] = withPermalink(node);
      return SKIP;
    });
  };
}

function withPermalink(heading: Element): Element {
  const link = element("a", {
    className: ["permalink"],
    href: `#${heading.properties.id}`,
    ariaLabel: `Link to this part: ${textOf(heading)}`,
  });
  link.children = [{ type: "text", value: "#" }];
  return element("div", { className: ["heading"] }, [heading, link]);
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children };
}
