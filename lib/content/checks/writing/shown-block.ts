import type { Heading, Nodes, Paragraph, TableCell, Text } from "mdast";
import { visit } from "unist-util-visit";
import { CITATION } from "../../markdown/citations";

export type Block = Paragraph | Heading | TableCell;

/** Stands for what is more than its letters: a link’s address, the stars of bold words, a citation, an escaped sign. */
const MEANT = "\u00A4";
const HEADING_ID = /\{#[a-z0-9]+(?:-[a-z0-9]+)*\}\s*$/;

/**
 * The signs of a block that readers see as they are written; every other character is blanked, so that each keeps its place.
 * @param source the whole file
 * @returns as many characters as the block has in the file
 */
export function shownSigns(block: Block, source: string): string {
  const [from, to] = range(block);
  const shown = source.slice(from, to).replace(/[^\n]/g, MEANT).split("");
  visit(block, "text", (node) => {
    const [start, end] = range(node);
    for (const [i, sign] of [...meantAsWritten(node, source.slice(start, end)).split("")].entries())
      shown[start - from + i] = sign;
  });
  const text = shown.join("");
  return block.type === "heading" ? text.replace(HEADING_ID, blanked) : text;
}

function range({ position }: Nodes): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** A sign after a backslash, and one that is written by its name, is wanted as it is. */
function meantAsWritten({ value }: Text, written: string): string {
  return written
    .replace(/\\[!-/:-@[-`{-~]/g, blanked)
    .replace(/&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]\w+);/g, (name) => (value.includes(name) ? name : blanked(name)))
    .replace(CITATION, blanked);
}

function blanked(signs: string): string {
  return MEANT.repeat(signs.length);
}
