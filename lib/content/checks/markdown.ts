import type { Heading, Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { isLayoutId } from "../addresses";
import { CALLOUTS, isCallout } from "../markdown/callouts";
import { citedIn } from "../markdown/citations";
import { headingId } from "../markdown/heading-ids";
import type { Problem } from "../problem";

type Finding = Omit<Problem, "file">;

/** What a text may hold: headings with ids in steps of one, known callouts, no raw HTML, no pictures. */
export function checkMarkdown(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const message = faultOf(node);
    if (message) findings.push({ line: lineOf(node), message });
  });
  return [...findings, ...checkHeadings(tree)];
}

function faultOf(node: Nodes): string | null {
  switch (node.type) {
    case "html":
      return `raw HTML is not allowed (found ${node.value.slice(0, 40)}). Write it in Markdown.`;
    case "footnoteDefinition":
    case "footnoteReference":
      return "a source is described in content/data/sources, not in the text. Remove the line and cite it with [^source-id].";
    case "image":
    case "imageReference":
      return "pictures are not part of a text. Remove it.";
    case "containerDirective":
      return isCallout(node.name) ? null : `":::${node.name}" is not known. Use one of: ${Object.keys(CALLOUTS).join(", ")}.`;
    case "leafDirective":
      return `"::${node.name}" is not known. Boxes start with three colons, like :::note.`;
    case "link":
      return linkFault(textOf(node), node.url);
    default:
      return null;
  }
}

function linkFault(words: string, url: string): string | null {
  if (!words.trim()) return `the link to ${url} has no words. Write what it leads to.`;
  return citedIn(words).length > 0 ? "a link carries no citation. Put it after the link." : null;
}

function checkHeadings(tree: Root): Finding[] {
  const nested: Finding[] = [];
  visit(tree, "heading", (heading, _index, parent) => {
    if (parent !== tree)
      nested.push({ line: lineOf(heading), message: "a heading cannot stand inside a box, quote or list. Move it out." });
  });
  return [...nested, ...checkOutline(tree.children.filter((node): node is Heading => node.type === "heading"))];
}

function checkOutline(headings: readonly Heading[]): Finding[] {
  const ids = headings.map(headingId);
  return headings.flatMap((heading, i) => {
    const message = headingFault(heading, ids[i] ?? null, ids.slice(0, i), headings[i - 1]?.depth ?? 1);
    return message ? [{ line: lineOf(heading), message }] : [];
  });
}

function headingFault(heading: Heading, id: string | null, earlier: (string | null)[], previousDepth: number): string | null {
  if (heading.depth === 1) return "a text has no # heading of its own; the title is the page's heading. Use ##.";
  if (heading.depth > previousDepth + 1)
    return `a heading of ${heading.depth} # follows one of ${previousDepth}. Go down one step at a time.`;
  if (!id) return "the heading needs its own id at the end, like {#who-it-suits}, so that links to it last.";
  if (isLayoutId(id)) return `the id "${id}" belongs to the page's own parts. Choose another.`;
  if (citedIn(textOf(heading)).length > 0) return "a heading carries no citation. Put it after the sentence that needs it.";
  if (earlier.includes(id)) return `the id "${id}" is used twice on this page. Choose another.`;
  return null;
}

function lineOf(node: Nodes): number | undefined {
  return node.position?.start.line;
}
