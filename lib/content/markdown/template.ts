/**
 * What only a whole page knows, as a hole in compiled HTML or Markdown: the number of a note, the site's own address,
 * and what some pages leave out. `cite` holds the ids of sources that stand together, `link` a path, `term` a term's id and
 * its words, `permalink` the finished link beside a heading, `note` the id of the part that a local edition adds a note to,
 * and `part` nothing: there the second part of the text begins.
 */
export type Hole = "cite" | "link" | "term" | "permalink" | "note" | "part";

/** A noncharacter: Unicode keeps it out of every text. */
const EDGE = "\uFDD0";

/** A hole that `fill` finds again. */
export function hole(kind: Hole, value: string): string {
  return `${EDGE}${kind}:${value}${EDGE}`;
}

/** Fills holes; those of a kind without filler stay. */
export function fill(template: string, fillers: Partial<Record<Hole, (value: string) => string>>): string {
  return template
    .split(EDGE)
    .map((part, i) => {
      if (i % 2 === 0) return part;
      const at = part.indexOf(":");
      const filler = fillers[part.slice(0, at) as Hole];
      return filler ? filler(part.slice(at + 1)) : `${EDGE}${part}${EDGE}`;
    })
    .join("");
}
