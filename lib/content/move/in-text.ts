import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Edit, WhereNow } from "./edits";
import { editsInYaml } from "./in-yaml";

/**
 * What changes in an article when pages move: the fields on top, and the targets of its links; their words stay.
 * @param source the text
 * @param tree the same, parsed
 * @param itself the article's own address
 */
export function editsInText(source: string, tree: Root, whereNow: WhereNow, itself: string): Edit[] {
  return [...editsInFields(source, tree, whereNow, itself), ...editsInLinks(source, tree, whereNow, itself)];
}

function editsInFields(source: string, { children: [first] }: Root, whereNow: WhereNow, itself: string): Edit[] {
  if (first?.type !== "yaml") return [];
  const from = source.indexOf("\n") + 1;
  return editsInYaml(first.value, whereNow, itself).map((edit) => ({
    ...edit,
    start: edit.start + from,
    end: edit.end + from,
  }));
}

/** The target comes last in a link, so that words that look like it are left alone. A link that would lead to its own page is its words. */
function editsInLinks(source: string, tree: Root, whereNow: WhereNow, itself: string): Edit[] {
  const edits: Edit[] = [];
  visit(tree, ["link", "definition"], (node) => {
    if (!("url" in node) || whereNow(String(node.url)) === node.url) return;
    const from = node.position?.start.offset ?? 0;
    const written = source.slice(from, node.position?.end.offset);
    const bracket = node.type === "link" ? written.lastIndexOf("](") : written.lastIndexOf("]:");
    const start = from + written.indexOf(String(node.url), bracket);
    if (node.type === "link" && whereNow(node.url) === itself && written.startsWith("["))
      edits.push({ start: from, end: from + written.length, text: written.slice(1, bracket) });
    else edits.push({ start, end: start + String(node.url).length, text: whereNow(String(node.url)) });
  });
  return edits;
}
