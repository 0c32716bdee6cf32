import type { Nodes, Parents } from "mdast";
import { visitParents } from "unist-util-visit-parents";
import { location } from "vfile-location";
import { isCallout } from "../markdown/callouts";
import { isDrawnList } from "../markdown/drawn-lists";
import { headingId } from "../markdown/heading-ids";
import type { Place } from "../problem";
import type { ContentFile } from "../read-files";

/** A stretch of running text as a reader reads it: a paragraph, a heading, a table's cell, or a field of data. */
export interface Prose {
  readonly file: string;
  readonly kind: "paragraph" | "heading" | "cell" | "field";
  /** Path of the field; only for kind field. */
  readonly field?: string;
  /** The box or drawn list around it. */
  readonly box?: string;
  /** It stands in a list. */
  readonly listed?: true;
  readonly text: string;
  /** Where in the text sources are cited. */
  readonly citations: readonly number[];
  /** Where a character of the text stands in the file. */
  placeOf(offset: number): Place;
}

const CITATION = /\[\^[^\]\s]+\]/y;
const HEADING_MARK = /\s*\{#[^}]*\}\s*$/;

/** The prose of an article's text, in order; data has none. */
export function proseOfText(of: ContentFile): Prose[] {
  const tree = of.tree();
  if (!tree) return [];
  const text = of.text();
  const { file } = of;
  const { toPoint } = location(text);
  const prose: Prose[] = [];
  visitParents(tree, ["paragraph", "heading", "tableCell"], (node, ancestors) => {
    const { characters, offsets, citations } = read(node, { source: text, characters: "", offsets: [], citations: [] });
    if (!characters.trim()) return;
    const box = boxAround(ancestors);
    prose.push({
      file,
      kind: node.type === "heading" ? "heading" : node.type === "tableCell" ? "cell" : "paragraph",
      ...(box ? { box } : {}),
      ...(ancestors.some(({ type }) => type === "listItem") ? { listed: true } : {}),
      text: node.type === "heading" && headingId(node) ? characters.replace(HEADING_MARK, "") : characters,
      citations,
      placeOf: (offset) => toPoint(offsets[Math.min(offset, offsets.length - 1)] ?? 0) ?? { line: 1, column: 1 },
    });
  });
  return prose;
}

function boxAround(ancestors: readonly Parents[]): string | undefined {
  for (const node of ancestors)
    if (node.type === "containerDirective" && (isCallout(node.name) || isDrawnList(node))) return node.name;
  return undefined;
}

interface Read {
  /** The whole file, to find each character's place in. */
  readonly source: string;
  characters: string;
  /** For each character, where it stands in the file. */
  readonly offsets: number[];
  readonly citations: number[];
}

/** The characters under a node without citations, which are noted by their place. */
function read(node: Nodes, into: Read): Read {
  if ("children" in node) for (const child of node.children) read(child, into);
  else if (node.type === "text" || node.type === "inlineCode") readText(node.value, node.position?.start.offset ?? 0, into);
  else if (node.type === "break") readText(" ", node.position?.start.offset ?? 0, into);
  return into;
}

function readText(value: string, start: number, into: Read): void {
  const places = placesOf(value, start, into.source);
  for (let i = 0; i < value.length; i += 1) {
    CITATION.lastIndex = i;
    const cited = CITATION.exec(value);
    if (cited) {
      into.citations.push(into.characters.length);
      i += cited[0].length - 1;
    } else {
      // A line's end inside a paragraph is a space to its reader.
      into.characters += value[i] === "\n" ? " " : value[i];
      into.offsets.push(places[i] ?? start);
    }
  }
}

/** How far a character may lie behind the one before it: an escape, an entity, or the indent of the next line. */
const FARTHEST = 40;

/** For each character of a text, where it stands in the source, which may say it with escapes and indents between. */
function placesOf(value: string, start: number, source: string): number[] {
  let at = start;
  return value.split("").map((character) => {
    const found = source.indexOf(character, at);
    const place = found >= at && found - at <= FARTHEST ? found : at;
    at = place + 1;
    return place;
  });
}
