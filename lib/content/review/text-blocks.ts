import type { Nodes, Parents, Root, TableRow } from "mdast";
import { visitParents } from "unist-util-visit-parents";
import { CALLOUTS, isCallout } from "../markdown/callouts";
import { CITATION } from "../markdown/citations";
import { isDrawnList } from "../markdown/drawn-lists";
import { fillPlaceholders, isPlaceholder, placeholderMark } from "../placeholders";
import type { Block, BlockKind, Box, Note } from "./block";

const PART = "The text";
const HEADING_MARK = /\s*\{#[^}]*\}\s*$/;

/**
 * An article's text as its reader meets it, in two: up to its second heading of two #, and the rest (markdown/parts.ts).
 * @param tree from parseMarkdown
 * @param articles how many the site has, which some sentences depend on
 */
export function textBlocks(tree: Root, articles: number): { first: Block[]; rest: Block[] } {
  const second = tree.children
    .filter(({ type }) => type !== "yaml")
    .slice(1)
    .find((node) => node.type === "heading" && node.depth === 2);
  const from = second?.position?.start.offset ?? Number.POSITIVE_INFINITY;
  const first: Block[] = [];
  const rest: Block[] = [];
  visitParents(tree, (node, ancestors) => {
    const into = (node.position?.start.offset ?? 0) < from ? first : rest;
    into.push(...blocksAt(node, ancestors as Parents[], articles));
  });
  return { first, rest };
}

function blocksAt(node: Nodes, ancestors: readonly Parents[], articles: number): Block[] {
  if (node.type === "containerDirective") return [titleOf(node, ancestors)].flatMap((found) => found ?? []);
  if (node.type === "leafDirective" && isPlaceholder(node.name))
    return [{ kind: "text", part: PART, text: fillPlaceholders(placeholderMark(node.name), articles), notes: [] }];
  const kind = kindOf(node, ancestors);
  if (!kind) return [];
  const { text, notes } = read(node);
  const box = boxAround(ancestors);
  const shown = kind === "heading" ? text.replace(HEADING_MARK, "") : text;
  if (!shown.trim()) return [];
  return [{ kind, part: PART, text: shown, notes, ...(box ? { box } : {}), ...cellPlace(node, ancestors) }];
}

function kindOf(node: Nodes, ancestors: readonly Parents[]): BlockKind | null {
  if (node.type === "heading") return "heading";
  if (node.type === "tableCell") return "table";
  if (node.type !== "paragraph") return null;
  if (node.data && "directiveLabel" in node.data) return "box title";
  return ancestors.some(({ type }) => type === "listItem") ? "list" : "text";
}

/** A box that has no title of its own shows that of its kind. */
function titleOf(node: Extract<Nodes, { type: "containerDirective" }>, ancestors: readonly Parents[]): Block | null {
  const [first] = node.children;
  if (!isCallout(node.name) || (first?.type === "paragraph" && first.data?.directiveLabel)) return null;
  const box = boxAround([...ancestors, node]);
  return { kind: "box title", part: PART, text: CALLOUTS[node.name], notes: [], ...(box ? { box } : {}) };
}

function boxAround(ancestors: readonly Parents[]): Box | undefined {
  const found = ancestors.find((node) => node.type === "containerDirective" && (isCallout(node.name) || isDrawnList(node)));
  return found?.type === "containerDirective" ? { name: found.name, at: found.position?.start.offset ?? 0 } : undefined;
}

/** What a cell stands under and beside, as far as it is not itself that. */
function cellPlace(node: Nodes, ancestors: readonly Parents[]): Pick<Block, "where"> {
  const [table, row] = ancestors.slice(-2);
  if (node.type !== "tableCell" || table?.type !== "table" || row?.type !== "tableRow") return {};
  const column = row.children.indexOf(node);
  const head = table.children[0];
  const names = [row === head ? "" : cellText(row, 0), row === head ? "" : cellText(head, column)];
  const where = names.filter((name, i) => name && !(i === 0 && column === 0)).join(", ");
  return { where: where || "head" };
}

function cellText(row: TableRow | undefined, column: number): string {
  const cell = row?.children[column];
  return cell ? read(cell).text.trim() : "";
}

/** The characters under a node without its notes, and where these stand. */
function read(node: Nodes): { text: string; notes: Note[] } {
  if ("children" in node) return node.children.map(read).reduce(joined, { text: "", notes: [] });
  if (node.type === "break") return { text: " ", notes: [] };
  if (node.type === "inlineCode") return { text: node.value, notes: [] };
  if (node.type !== "text") return { text: "", notes: [] };
  const notes: Note[] = [];
  const parts = node.value.split(CITATION);
  let text = "";
  // Text and ids take turns.
  parts.forEach((part, i) => {
    if (i % 2 === 0) text += part;
    else notes.push({ at: text.length, id: part });
  });
  return { text, notes };
}

function joined(before: ReturnType<typeof read>, next: ReturnType<typeof read>): ReturnType<typeof read> {
  const shift = before.text.length;
  return { text: before.text + next.text, notes: [...before.notes, ...next.notes.map(({ at, id }) => ({ at: at + shift, id }))] };
}
