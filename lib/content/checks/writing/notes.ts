import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";

/** A note, or several, with the sign that should stand before them. */
const BEFORE = /((?:\[\^[^\]\s]+\])+)([.,;:!?])/g;

/** Notes stand after the full stop or comma, as in all other texts: before it they look like a part of the word. */
export function noteFindings(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "text", ({ position }) => {
    const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
    for (const { 0: found, 1: notes, 2: sign, index } of source.slice(offset, position?.end.offset).matchAll(BEFORE)) {
      const above = source.slice(offset, offset + index).split("\n");
      const place = {
        line: line + above.length - 1,
        column: above.length > 1 ? (above.at(-1)?.length ?? 0) + 1 : column + index,
      };
      findings.push({
        ...place,
        rule: "sources",
        message: `“${found}” has its note before the “${sign}”.`,
        fix: `Write “${sign}${notes}”.`,
      });
    }
  });
  return findings;
}
