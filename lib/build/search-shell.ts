import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { cspHash } from "@/lib/server/headers";
import type { SearchShell } from "@/lib/server/search-document";
import { parseHtml, SERIALIZATION } from "./document";
import { styleOf } from "./styles";
import { trimStyles } from "./trim-styles";
import { walk } from "./walk";

/** Stands where the shell is cut. No text of ours holds it: it is for private use. */
const CUT = "\uE000";

/**
 * Cuts the blank search page where the server puts in what depends on the reader's words.
 * @param document the page with the style that resultsTrim left of it
 * @throws Error when the page has not exactly one search form in its header and one <main>
 */
export function searchShell(document: string): SearchShell {
  const tree = parseHtml(document);
  const mark = { type: "text", value: CUT } as const;
  const { form, header } = formIn(tree);
  header.children[header.children.indexOf(form)] = mark;
  only(tree, ({ tagName }) => tagName === "main").element.children = [mark];
  const [before, between, after, ...more] = toHtml(tree, SERIALIZATION).split(CUT);
  if (before === undefined || between === undefined || after === undefined || more.length > 0)
    throw new Error("The search page holds the mark at which it would be cut.");
  return { parts: [before, between, after], style: cspHash(styleOf(document)) };
}

function formIn(tree: Root): { readonly form: Element; readonly header: Element } {
  const inHeader = (_node: Element, ancestors: readonly Element[]) => ancestors.some(({ tagName }) => tagName === "header");
  const { element, parent } = only(tree, (node, ancestors) => node.tagName === "search" && inHeader(node, ancestors));
  if (!parent) throw new Error("The search page has its form outside of everything.");
  return { form: element, header: parent };
}

function only(tree: Root, wanted: (node: Element, ancestors: readonly Element[]) => boolean) {
  const found: { element: Element; parent: Element | undefined }[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type === "element" && wanted(node, ancestors)) found.push({ element: node, parent: ancestors.at(-1) });
  });
  const [first, ...more] = found;
  if (!first || more.length > 0) throw new Error(`The search page has ${found.length} of what must be there once.`);
  return first;
}

/**
 * Trims a sheet to what any page of results can need: the classes of the blank page, and every class that the compiled
 * worker can write. As for Tailwind, that is each word of its source, since our components write class names whole.
 * @param worker the source of .generated/search-worker.mjs
 */
export function resultsTrim(worker: string): (css: string, tree: Root) => string {
  const className = [...new Set(worker.split(/[\s"'`]+/))];
  return (css, tree) => {
    const words: Element = { type: "element", tagName: "i", properties: { className }, children: [] };
    return trimStyles(css, { type: "root", children: [...tree.children, words] });
  };
}
