import type { Element, Node, Properties, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { SheetOf } from "./sheets";
import { takeOut, walk } from "./walk";

/** A linked style sheet that is known becomes a style element; any other is a violation. */
export function bringInSheets(tree: Root, sheetOf: SheetOf): void {
  walk(tree, (node) => {
    if (node.type !== "element" || node.tagName !== "link" || ![node.properties.rel].flat().includes("stylesheet")) return;
    const css = sheetOf(String(node.properties.href));
    if (css !== undefined) Object.assign(node, styleElement(css, node.properties.media));
  });
}

/**
 * All style elements become one, at the end of the head.
 * @param trim takes from the whole sheet what the page does not use
 */
export function joinStyles(tree: Root, trim = (css: string, _tree: Root) => css): void {
  const styles = takeOut(tree, isStyle) as Element[];
  const css = trim(styles.map(cssOf).join(""), tree);
  if (css) headOf(tree)?.children.push(styleElement(css));
}

/** The text inside a document's one style element; empty when it has none. The CSP allows it by its hash. */
export function styleOf(document: string): string {
  return document.match(/<style>([^<]*(?:<(?!\/style)[^<]*)*)<\/style><\/head>/)?.[1] ?? "";
}

function styleElement(css: string, media: Properties[string] = undefined): Element {
  const properties = media ? ({ media } as Properties) : {};
  return { type: "element", tagName: "style", properties, children: [{ type: "text", value: css }] };
}

/** The sheet with its condition, which it must not lose beside the others. */
function cssOf(style: Element): string {
  const { media } = style.properties;
  return media ? `@media ${media}{${textOf(style)}}` : textOf(style);
}

function isStyle(node: Node): boolean {
  return node.type === "element" && (node as Element).tagName === "style";
}

function headOf(tree: Root): Element | undefined {
  const html = tree.children.find((node): node is Element => node.type === "element" && node.tagName === "html");
  return html?.children.find((node): node is Element => node.type === "element" && node.tagName === "head");
}
