import type { Element, Nodes, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toHtml } from "hast-util-to-html";
import { parseFragment } from "parse5";
import { visit } from "unist-util-visit";
import { readOwnText } from "./read";

/** Every page has it twice, in the header and for the browser's tab. */
const MARK_BYTES = 600;

const SHAPES = ["svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"];
/** What a shape may say, as hast names it; presentation only. */
const SAID =
  /^(?:xmlns|viewBox|d|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|width|height|points|transform|fill|stroke|fillRule|clipRule|strokeWidth|strokeLineCap|strokeLineJoin|strokeMiterLimit)$/;
const PAINT = ["fill", "stroke"] as const;
/** Colors that follow the reader's scheme, and plain ones. */
const COLOR = /^(?:none|currentColor|var\(--(?:pine|ink)\)|#[0-9a-f]{6})$/;

/** The organization's mark, as it stands in pages. */
export interface Mark {
  readonly svg: string;
  /** Width and height of its box. */
  readonly box: readonly [width: number, height: number];
  /** Colors of its own, which no scheme changes. */
  readonly colors: readonly string[];
}

/** What is wrong with a mark: what, and what to do about it. */
export type MarkFault = readonly [message: string, fix: string];

/** The edition's mark; null when it has none, or what is wrong with it. */
export function readMark(root: string): Mark | MarkFault | null {
  const text = readOwnText(root, "mark.svg");
  return text === null ? null : markOf(text);
}

/** Reads a mark from its file's text. */
export function markOf(text: string): Mark | MarkFault {
  const bytes = Buffer.byteLength(text);
  if (bytes > MARK_BYTES)
    return [
      `has ${bytes} bytes, and every page carries it; it may have ${MARK_BYTES}.`,
      "Save it as plain SVG with fewer points.",
    ];
  const tree = fromParse5(parseFragment(text)) as Root;
  const [svg, ...others] = tree.children.filter((node) => node.type !== "comment" && !isBlank(node));
  if (svg?.type !== "element" || svg.tagName !== "svg" || others.length > 0)
    return ["is not one <svg> element.", "Save the drawing alone, as plain SVG."];
  const fault = faultIn(svg);
  const box = boxOf(svg);
  if (fault) return fault;
  if (!box) return ["has no viewBox that begins with 0 0.", 'Give it one, like viewBox="0 0 30 26".'];
  return { svg: toHtml(bare(svg, box)), box, colors: ownColors(svg) };
}

function isBlank(node: Nodes): boolean {
  return node.type === "text" && node.value.trim() === "";
}

function faultIn(svg: Element): MarkFault | null {
  let fault: MarkFault | null = null;
  visit(svg, (node) => {
    fault ??= faultOf(node);
  });
  return fault;
}

function faultOf(node: Nodes): MarkFault | null {
  if (node.type === "comment" || isBlank(node)) return null;
  if (node.type !== "element") return ["holds text.", "Draw letters as paths, so that no font is needed."];
  if (!SHAPES.includes(node.tagName))
    return [`holds <${node.tagName}>.`, `Use only ${SHAPES.join(", ")}: no style, no script, no picture, no text.`];
  const odd = Object.keys(node.properties).find((name) => !SAID.test(name));
  if (odd)
    return [`<${node.tagName}> has “${odd}”.`, "Take it out: a mark has shapes and colors, no ids, classes, styles or links."];
  const paint = PAINT.map((name) => node.properties[name]).find((value) => value !== undefined && !COLOR.test(String(value)));
  if (paint === undefined) return null;
  return [`is painted with “${paint}”.`, "Use none, currentColor, var(--pine), var(--ink), or a color like #0e5049."];
}

function boxOf({ properties }: Element): Mark["box"] | null {
  const [x, y, width = 0, height = 0] = String(properties.viewBox ?? "")
    .split(/[\s,]+/)
    .map(Number);
  return x === 0 && y === 0 && width > 0 && height > 0 ? [width, height] : null;
}

/** The mark as an image of its own, where no style sheet says what its colors are. */
export function aloneMark(
  { svg, box: [width, height] }: Pick<Mark, "svg" | "box">,
  colors: Readonly<Record<"pine" | "ink", string>>,
): string {
  const tree = fromParse5(parseFragment(svg)) as Root;
  visit(tree, "element", ({ properties }) => {
    for (const name of PAINT) {
      const painted = String(properties[name] ?? "");
      if (painted === "currentColor" || painted === "var(--ink)") properties[name] = colors.ink;
      if (painted === "var(--pine)") properties[name] = colors.pine;
    }
  });
  const [root] = tree.children;
  if (root?.type !== "element") return svg;
  const { fill, stroke } = root.properties;
  root.properties = { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, fill, stroke };
  return toHtml(tree, { space: "svg" });
}

const HEIGHT = 26;
const MOST_WIDTH = 60;

/** As high as our own mark in the header, hidden from screen readers, since the name stands beside it. */
function bare(svg: Element, [width, height]: Mark["box"]): Element {
  const wide = Math.min(MOST_WIDTH, Math.round((HEIGHT * width) / height));
  const { viewBox, fill, stroke } = svg.properties;
  const own = structuredClone(svg);
  own.properties = { width: wide, height: HEIGHT, viewBox, ariaHidden: "true", fill, stroke };
  return withoutBlanks(own);
}

function withoutBlanks(element: Element): Element {
  element.children = element.children.filter((node) => node.type === "element").map((node) => withoutBlanks(node as Element));
  return element;
}

function ownColors(svg: Element): string[] {
  const colors = new Set<string>();
  visit(svg, "element", ({ properties }) => {
    for (const name of PAINT) if (String(properties[name] ?? "").startsWith("#")) colors.add(String(properties[name]));
  });
  return [...colors];
}
