import type { Heading, Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { visitParents } from "unist-util-visit-parents";
import { isLayoutId } from "../addresses";
import { CALLOUTS, isCallout } from "../markdown/callouts";
import { citedIn } from "../markdown/citations";
import { DRAWN_LISTS, isDrawnList, isDrawnListName } from "../markdown/drawn-lists";
import { headingId } from "../markdown/heading-ids";
import { isPlaceholder } from "../placeholders";
import type { Problem } from "../problem";
import { drawnListFindings } from "./drawn-lists";
import { isLeftOpen } from "./open-boxes";
import { htmlRemedy } from "./raw-html";

type Finding = Omit<Problem, "file">;
type Fault = Pick<Problem, "rule" | "message" | "fix">;

/** What a text may hold: headings with ids in steps of one, known callouts, no raw HTML, no pictures. */
export function checkMarkdown(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  visitParents(tree, (node, ancestors) => {
    // Its drawings are looked at with the list.
    if (node.type === "leafDirective" && ancestors.some(isDrawnList)) return;
    const fault = faultOf(node);
    if (fault) findings.push({ ...placeOf(node), ...fault });
  });
  return [...findings, ...checkDrawnLists(tree), ...checkHeadings(tree, source)];
}

function checkDrawnLists(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "containerDirective", (box) => {
    if (isDrawnList(box)) findings.push(...drawnListFindings(box).map(({ node, fault }) => ({ ...placeOf(node), ...fault })));
  });
  return findings;
}

function faultOf(node: Nodes): Fault | null {
  switch (node.type) {
    case "html":
      return {
        rule: "raw-html",
        message: `raw HTML is not allowed (found ${node.value.slice(0, 40)}).`,
        fix: htmlRemedy(node.value),
      };
    // What cites it is right: only the line that describes it is told.
    case "footnoteDefinition":
      return {
        rule: "sources",
        message: "a source is described in content/data/sources, not in the text.",
        fix: `Take this line out, and write content/data/sources/${node.identifier}.yaml if it is not there: “npm run new -- source ${node.identifier}” begins it.`,
      };
    case "image":
    case "imageReference":
      return { rule: "pictures", message: "pictures are not part of a text.", fix: "Remove it." };
    case "containerDirective":
      return isCallout(node.name) || isDrawnListName(node.name)
        ? null
        : {
            rule: "boxes",
            message: `":::${node.name}" is not known.`,
            fix: `Use one of: ${[...Object.keys(CALLOUTS), ...DRAWN_LISTS].join(", ")}.`,
          };
    case "leafDirective":
      return isPlaceholder(node.name)
        ? null
        : {
            rule: "boxes",
            message: `"::${node.name}" is not known.`,
            fix: "Boxes start with three colons, like :::note; drawings stand in :::steps, :::path or :::band.",
          };
    case "link":
      return linkFault(textOf(node), node.url);
    default:
      return null;
  }
}

function linkFault(words: string, url: string): Fault | null {
  if (!words.trim()) return { rule: "links", message: `the link to ${url} has no words.`, fix: "Write what it leads to." };
  return citedIn(words).length > 0
    ? { rule: "links", message: "a link carries no citation.", fix: "Put it after the link." }
    : null;
}

function checkHeadings(tree: Root, source: string): Finding[] {
  const nested: Finding[] = [];
  visitParents(tree, "heading", (heading, ancestors) => {
    if (ancestors.length > 1 && !ancestors.some((around) => isLeftOpen(around, source)))
      nested.push({
        ...placeOf(heading),
        rule: "headings",
        message: "a heading cannot stand inside a box, quote or list.",
        fix: "Move it out.",
      });
  });
  return [...nested, ...checkOutline(tree.children.filter((node): node is Heading => node.type === "heading"))];
}

function checkOutline(headings: readonly Heading[]): Finding[] {
  const ids = headings.map(headingId);
  return headings.flatMap((heading, i) => {
    const fault = headingFault(heading, ids[i] ?? null, ids.slice(0, i), headings[i - 1]?.depth ?? 1);
    return fault ? [{ ...placeOf(heading), rule: "headings", message: fault[0], fix: fault[1] }] : [];
  });
}

function headingFault(
  heading: Heading,
  id: string | null,
  earlier: (string | null)[],
  previousDepth: number,
): [message: string, fix: string] | null {
  if (heading.depth === 1) return ["a text has no # heading of its own; the title is the page's heading.", "Use ##."];
  if (heading.depth > previousDepth + 1)
    return [`a heading of ${heading.depth} # follows one of ${previousDepth}.`, "Go down one step at a time."];
  const [, written] = textOf(heading).match(/\{\s*#\s*([^}]*?)\s*\}\s*$/) ?? [];
  if (!textOf(heading).replace(/\s*\{[^}]*\}\s*$/, ""))
    return ["the heading has no words.", "Write them before its id, or take the line out."];
  if (!id && written) {
    const right = written
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
    return [
      `the id “${written}” is not made of small letters, digits and single hyphens.`,
      `Write {#${right || "who-it-suits"}}.`,
    ];
  }
  if (!id) return ["the heading has no id of its own.", "Add one at the end, like {#who-it-suits}, so that links to it last."];
  if (isLayoutId(id)) return [`the id "${id}" belongs to the page's own parts.`, "Choose another."];
  if (citedIn(textOf(heading)).length > 0) return ["a heading carries no citation.", "Put it after the sentence that needs it."];
  if (earlier.includes(id)) return [`the id "${id}" is used twice on this page.`, "Choose another."];
  return null;
}

function placeOf(node: Nodes): { line?: number; column?: number } {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : {};
}
