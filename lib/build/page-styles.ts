import type { Root as Tree } from "hast";
import postcss, { type Root as Sheet } from "postcss";
import { shortenClasses } from "./short-classes";
import { trimSheet } from "./trim-styles";

const sheets = new Map<string, Sheet>();

/**
 * What a page needs of its style sheet, with short names for its utility classes. Nearly all pages share one sheet, so it is
 * taken apart once.
 * @param tree the page, whose classes are renamed
 */
export function pageStyles(css: string, tree: Tree): string {
  const whole = sheets.get(css) ?? postcss.parse(css);
  sheets.set(css, whole);
  const sheet = whole.clone();
  trimSheet(sheet, tree);
  shortenClasses(sheet, tree);
  return sheet.toString();
}
