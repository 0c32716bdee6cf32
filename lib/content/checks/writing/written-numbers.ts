import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { asWritten, ODDLY_WRITTEN } from "../../phone-numbers";
import type { Finding } from "./finding";

/** Phone numbers that a reader would have to puzzle out: with dots, in one piece, or with letters alone. */
export function writtenNumberFindings(tree: Root, source: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "text", ({ position }) => {
    const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
    const text = source.slice(offset, position?.end.offset);
    for (const { 0: found, index } of text.matchAll(ODDLY_WRITTEN)) {
      const above = text.slice(0, index).split("\n");
      const place = above.length > 1 ? (above.at(-1)?.length ?? 0) + 1 : column + index;
      findings.push({ line: line + above.length - 1, column: place, rule: "phone-numbers", ...oddFault(found) });
    }
  });
  return findings;
}

/** What is wrong with a number, and its right form. */
export function oddFault(found: string): Pick<Finding, "message" | "fix"> {
  const fix = `Write ${asWritten(found)}; its letters may stand before it, as in “1-800-QUIT-NOW (1-800-784-8669)”.`;
  return { message: `“${found}” is not how the site writes a phone number.`, fix };
}
