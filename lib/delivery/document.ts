import type { Element, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { minifyWhitespace } from "hast-util-minify-whitespace";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { parse } from "parse5";
import { visit } from "unist-util-visit";
import { clientReferences } from "./client-references";
import { isNoise } from "./noise";
import { refusalsIn } from "./refusals";

export interface DocumentOptions {
  /** The page's address, for messages. */
  readonly page: string;
  /** The site's origin: addresses under it count as inside. */
  readonly origin: string;
  /** Client modules of the build, id → path, so that a reference in the page's data can be named. */
  readonly clientModules?: ReadonlyMap<string, string>;
  /** Takes from the style sheet what this page does not use; left out where a page is made for one request. */
  readonly trim?: (css: string, tree: Root) => string;
  /** For a page made for one request: leaves spaces between elements, which cost more time than bytes. */
  readonly quick?: boolean;
}

/** The page's contents a second time, as data for the framework: half of the page, so it goes before parsing. */
const FRAMEWORK_DATA = /<script>self\.__next_f\.push\([^<]*(?:<(?!\/script)[^<]*)*<\/script>/g;

/** Thrown for a page that cannot be a document; names the page and everything found. */
export class DocumentError extends Error {
  constructor(
    readonly page: string,
    readonly refusals: readonly string[],
  ) {
    super(`${page} cannot be served as a document:\n${refusals.map((refusal) => `  ${refusal}`).join("\n")}`);
    this.name = "DocumentError";
  }
}

/**
 * Turns a rendered page into a document: no framework script, preload, comment or marker; the style sheet inside;
 * data blocks and the site's one script kept. Pure: the same input gives the same output.
 * @param html a whole page as Next.js rendered it
 * @returns minified HTML
 * @throws DocumentError for a client component, an unfinished Suspense boundary, an inline script, event handler or
 * style attribute, or anything that would be loaded from outside the site
 */
export function toDocument(html: string, options: DocumentOptions): string {
  const tree = parseHtml(html.replace(FRAMEWORK_DATA, ""));
  const refusals = [...clientReferences(html, options.clientModules), ...refusalsIn(tree, options.origin)];
  if (refusals.length > 0) throw new DocumentError(options.page, refusals);
  removeNoise(tree);
  joinStyles(tree, options.trim);
  if (!options.quick) minifyWhitespace(tree);
  return toHtml(tree, { collapseEmptyAttributes: true });
}

/** Parses a whole page; no positions, since they take longer than all else. */
export function parseHtml(html: string): Root {
  const tree = fromParse5(parse(html));
  if (tree.type !== "root") throw new Error("a page must be a whole document");
  return tree;
}

function removeNoise(parent: Root | Element): void {
  // Within elements the types of children differ only in whether a doctype may appear.
  parent.children = parent.children.filter((child) => !isNoise(child)) as typeof parent.children;
  for (const child of parent.children) if (child.type === "element") removeNoise(child);
}

/** All style elements become one, at the end of the head. */
function joinStyles(tree: Root, trim = (css: string, _tree: Root) => css): void {
  const styles: Element[] = [];
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "style" || !parent || index === undefined) return;
    styles.push(node);
    parent.children.splice(index, 1);
    return index;
  });
  const css = trim(styles.map(cssOf).join(""), tree);
  if (!css) return;
  visit(tree, "element", (node) => {
    if (node.tagName === "head") {
      node.children.push({ type: "element", tagName: "style", properties: {}, children: [{ type: "text", value: css }] });
    }
  });
}

/** The sheet with its condition, which it must not lose beside the others. */
function cssOf(style: Element): string {
  const { media } = style.properties;
  return media ? `@media ${media}{${textOf(style)}}` : textOf(style);
}

/** The text inside a document's one style element; empty when it has none. The CSP allows it by its hash. */
export function styleOf(document: string): string {
  return document.match(/<style>([^<]*(?:<(?!\/style)[^<]*)*)<\/style><\/head>/)?.[1] ?? "";
}
