import type { Nodes } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";

/** Whether the last line of a box closes it. */
export function isClosed(box: ContainerDirective, source: string): boolean {
  return /\n[ \t>]*:{3,}[ \t]*$/.test(source.slice(box.position?.start.offset, box.position?.end.offset));
}

/** Where a box that was left open should have ended: at the first heading or box that it swallowed. */
export function swallowedBy(box: ContainerDirective): { readonly what: "heading" | "box"; readonly line: number } | null {
  const found: { what: "heading" | "box"; line: number }[] = [];
  visit(box, (node) => {
    if (node === box || (node.type !== "heading" && node.type !== "containerDirective")) return;
    found.push({ what: node.type === "heading" ? "heading" : "box", line: node.position?.start.line ?? 1 });
  });
  return found[0] ?? null;
}

/** Whether what stands in a box stands there only because the box was left open: then that alone is told. */
export function isLeftOpen(node: Nodes, source: string): boolean {
  if (node.type !== "containerDirective") return false;
  return !isClosed(node, source) || node.children.some(({ type }) => type === "containerDirective");
}
