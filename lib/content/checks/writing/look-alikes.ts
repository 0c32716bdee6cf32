import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";
import { type Block, shownSigns } from "./shown-block";
import { SIGNS, type Sign } from "./signs";

/** What an editor meant as a box, note, link, table or heading, and what readers would see as the signs themselves. */
export function lookAlikes(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, ["paragraph", "heading", "tableCell"], (node) => {
    findings.push(...inBlock(node as Block, source));
  });
  return findings;
}

function inBlock(block: Block, source: string): Finding[] {
  const shown = shownSigns(block, source);
  const { line = 1, column = 1, offset = 0 } = block.position?.start ?? {};
  const places = SIGNS.filter(({ only }) => !only || only.includes(block.type)).flatMap((sign) => placesOf(sign, shown));
  return toldOnce(places).map(({ sign: { rule = "look-alikes", what, fix, right }, at, row }) => {
    const place = { line: line + row, column: row > 0 ? at - shown.lastIndexOf("\n", at - 1) : column + at };
    return {
      ...place,
      rule,
      message: `“${quoted(source, offset + at)}” ${what}.`,
      fix: right?.(source.slice(offset + at)) ?? fix,
    };
  });
}

interface Place {
  readonly sign: Sign;
  readonly at: number;
  /** The line in the block, counted from 0. */
  readonly row: number;
}

function placesOf(sign: Sign, shown: string): Place[] {
  return [...shown.matchAll(sign.pattern)]
    .filter(({ index }) => !(sign.unlessQuoted && isQuoted(shown, index)))
    .map(({ index: at }) => ({ sign, at, row: shown.slice(0, at).split("\n").length - 1 }));
}

/** Between “ and ”, where brackets say what was added to somebody’s words. */
function isQuoted(shown: string, at: number): boolean {
  return shown.lastIndexOf("“", at) > shown.lastIndexOf("”", at);
}

/** Signs that stand so close break together. */
const CLOSE = 12;

/** One slip breaks several signs: it is told once, by what comes first in the list of signs. */
function toldOnce(places: readonly Place[]): Place[] {
  const told: Place[] = [];
  const isTold = ({ sign, at, row }: Place) =>
    told.some((other) => other.row === row && (other.sign.fix === sign.fix || Math.abs(other.at - at) < CLOSE));
  for (const place of places) if (!isTold(place)) told.push(place);
  return told.sort((a, b) => a.at - b.at);
}

const LONGEST = 28;

/** What stands at a place of the file, to the end of its line. */
function quoted(source: string, start: number): string {
  const line = source.slice(start).split("\n")[0] ?? "";
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
