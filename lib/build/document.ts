import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { minifyWhitespace } from "hast-util-minify-whitespace";
import { toHtml } from "hast-util-to-html";
import { parse } from "parse5";
import { documentViolations } from "./document-violations";
import { isFrameworkMarkup } from "./framework-markup";
import type { SheetOf } from "./sheets";
import { bringInSheets, joinStyles } from "./styles";
import { takeOut } from "./walk";

export interface DocumentOptions {
  /** The page's address, for messages. */
  readonly page: string;
  /** The site's origin: addresses under it count as inside. */
  readonly origin: string;
  /** The style sheets that the page may link; a linked one goes inside. */
  readonly sheetOf?: SheetOf;
  /** Takes from the style sheet what this page does not use. */
  readonly trim?: (css: string, tree: Root) => string;
}

/** The page's contents a second time, as data for the framework: half of the page, so it goes before parsing. */
const FRAMEWORK_DATA = /<script>self\.__next_f\.push\([^<]*(?:<(?!\/script)[^<]*)*<\/script>/g;

/** A rendered page as far as its document depends on it: the data differs from build to build, the page does not. */
export function withoutFrameworkData(html: string): string {
  return html.replace(FRAMEWORK_DATA, "");
}

/** How documents are written; signs that only browsers before HTML5 took for the end of an attribute stand as they are. */
export const SERIALIZATION = {
  collapseEmptyAttributes: true,
  closeEmptyElements: true,
  tightSelfClosing: true,
  allowDangerousCharacters: true,
} as const;

/** Thrown for a page that cannot be a document; names the page and everything found. */
export class DocumentError extends Error {
  constructor(
    readonly page: string,
    readonly violations: readonly string[],
  ) {
    super(`${page} cannot be served as a document:\n${violations.map((violation) => `  ${violation}`).join("\n")}`);
    this.name = "DocumentError";
  }
}

/**
 * Turns a rendered page into a document: no framework script, preload, comment or marker; the style sheet inside;
 * data blocks and the site's one script kept. Pure: the same input gives the same output.
 * @param html a whole page as Next.js rendered it
 * @returns minified HTML
 * @throws DocumentError for an unfinished Suspense boundary, an inline script, event handler or
 * style attribute, or anything that would be loaded from outside the site
 */
export function toDocument(html: string, options: DocumentOptions): string {
  const tree = parseHtml(withoutFrameworkData(html));
  if (options.sheetOf) bringInSheets(tree, options.sheetOf);
  const violations = documentViolations(tree, options.origin);
  if (violations.length > 0) throw new DocumentError(options.page, violations);
  takeOut(tree, isFrameworkMarkup);
  joinStyles(tree, options.trim);
  minifyWhitespace(tree);
  return toHtml(tree, SERIALIZATION);
}

/** Parses a whole page; no positions, since they take longer than all else. */
export function parseHtml(html: string): Root {
  // As a browser without script reads it: what stands in noscript is looked at too.
  const tree = fromParse5(parse(html, { scriptingEnabled: false }));
  if (tree.type !== "root") throw new Error("a page must be a whole document");
  return tree;
}
