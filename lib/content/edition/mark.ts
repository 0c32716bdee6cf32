import type { Element, Nodes, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toHtml } from "hast-util-to-html";
import { parseFragment } from "parse5";
import { SKIP, visit } from "unist-util-visit";
import { VFile } from "vfile";
import type { Place } from "../problem";
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

/** Something wrong with a mark: where, what, and what to do about it. */
export interface MarkFault extends Partial<Place> {
  readonly message: string;
  readonly fix: string;
}

/** The edition's mark; null when it has none, or all that is wrong with it. */
export function readMark(root: string): Mark | readonly MarkFault[] | null {
  const text = readOwnText(root, "mark.svg");
  return text === null ? null : markOf(text);
}

/** Reads a mark from its file's text. */
export function markOf(text: string): Mark | readonly MarkFault[] {
  const tree = fromParse5(parseFragment(text, { sourceCodeLocationInfo: true }), { file: new VFile(text) }) as Root;
  const [svg, ...others] = tree.children.filter((node) => node.type !== "comment" && !isBlank(node));
  if (svg?.type !== "element" || svg.tagName !== "svg" || others.length > 0)
    return [...tooLong(text), { message: "is not one <svg> element.", fix: "Save the drawing alone, as plain SVG." }];
  const box = boxOf(svg);
  const faults = [...tooLong(text), ...(box ? [] : [{ ...placeOf(svg), ...NO_BOX }]), ...faultsIn(svg)];
  return box && faults.length === 0 ? { svg: toHtml(bare(svg, box)), box, colors: ownColors(svg) } : faults;
}

const NO_BOX: MarkFault = {
  message: "has no viewBox that begins with 0 0.",
  fix: 'Give it one, like viewBox="0 0 30 26".',
};

function tooLong(text: string): MarkFault[] {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MARK_BYTES) return [];
  const message = `has ${bytes} bytes, and every page carries it; it may have ${MARK_BYTES}.`;
  return [{ message, fix: "Save it as plain SVG with fewer points." }];
}

function isBlank(node: Nodes): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** Each fault once, at the first shape that has it. What is inside a shape that may not be there is not looked at. */
function faultsIn(svg: Element): MarkFault[] {
  const found = new Map<string, MarkFault>();
  visit(svg, (node) => {
    for (const [message, fix] of faultsOf(node)) if (!found.has(message)) found.set(message, { ...placeOf(node), message, fix });
    return node.type === "element" && !SHAPES.includes(node.tagName) ? SKIP : undefined;
  });
  return [...found.values()];
}

function placeOf({ position }: Nodes): Partial<Place> {
  return position ? { line: position.start.line, column: position.start.column } : {};
}

type Fault = readonly [message: string, fix: string];

function faultsOf(node: Nodes): Fault[] {
  if (node.type === "comment" || isBlank(node)) return [];
  if (node.type !== "element") return [["holds text.", "Draw letters as paths, so that no font is needed."]];
  const { tagName, properties } = node;
  if (!SHAPES.includes(tagName))
    return [[`holds <${tagName}>.`, `Use only ${SHAPES.join(", ")}: no style, no script, no picture, no text.`]];
  const odd = Object.keys(properties).filter((name) => !SAID.test(name));
  const paints = PAINT.map((name) => properties[name]).filter((value) => value !== undefined && !COLOR.test(String(value)));
  return [...odd.map((name) => oddFault(tagName, name)), ...paints.map((value) => paintFault(String(value)))];
}

function oddFault(tagName: string, name: string): Fault {
  const fix = "Take it out: a mark has shapes and colors, no ids, classes, styles or links.";
  return [`<${tagName}> has “${name}”.`, fix];
}

function paintFault(value: string): Fault {
  return [`is painted with “${value}”.`, "Use none, currentColor, var(--pine), var(--ink), or a color like #0e5049."];
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
