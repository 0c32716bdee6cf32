import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";

/** A note, or several, with the sign that should stand before them. */
const BEFORE = /((?:\[\^[^\]\s]+\])+)([.,;:!?])/g;
/** A note that a space or a line’s end keeps away from its sentence. */
const APART = /([^\s|]?)[ \t]*[ \t\n][ \t>]*((?:\[\^[^\]\s]+\])+)(?![.,;:!?])/g;

type Fault = Pick<Finding, "message" | "fix">;

/** Notes stand after the full stop or comma, as in all other texts: before it, or behind a space, they belong to no sentence. */
export function noteFindings(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "text", ({ position }) => {
    const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
    const text = source.slice(offset, position?.end.offset);
    const tell = (pattern: RegExp, fault: (match: RegExpMatchArray) => Fault) => {
      for (const match of text.matchAll(pattern)) {
        const above = text.slice(0, match.index).split("\n");
        const place = above.length > 1 ? (above.at(-1)?.length ?? 0) + 1 : column + match.index;
        findings.push({ line: line + above.length - 1, column: place, rule: "sources", ...fault(match) });
      }
    };
    tell(BEFORE, ([found, notes, sign]) => ({
      message: `“${found}” has its note before the “${sign}”.`,
      fix: `Write “${sign}${notes}”.`,
    }));
    tell(APART, ([, sign = "", notes]) => ({
      message: `a space stands before the note “${notes}”.`,
      fix: `Take it out: “${sign}${notes}”.`,
    }));
  });
  return findings;
}
