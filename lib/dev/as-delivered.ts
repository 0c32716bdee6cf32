import { toHtml } from "hast-util-to-html";
import { parseHtml, withoutFrameworkData } from "@/lib/build/document";
import { isFrameworkMarkup } from "@/lib/build/framework-markup";
import { takeOut } from "@/lib/build/walk";

/** From here on Next.js tells of a mistake in code, by its own script. */
const FAILED = 500;

/**
 * A page without the framework's scripts, like the document that readers get: React would take elements that improved their
 * markup for mistakes, draw the page anew, and take out what was laid over it.
 * @param html the page as Next.js drew it while developing
 * @param status the answer's status; a page that failed stays as it is, so that Next.js can say why
 */
export function asDelivered(html: string, status: number): string {
  if (status >= FAILED) return html;
  const tree = parseHtml(withoutFrameworkData(html));
  takeOut(tree, isFrameworkMarkup);
  return toHtml(tree);
}
