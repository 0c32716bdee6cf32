import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { location } from "vfile-location";
import { blankFindings } from "./blanks";
import { unseenIn } from "./characters";
import type { Finding } from "./finding";
import { linkWordFindings } from "./link-words";
import { lookAlikes } from "./look-alikes";
import { noteFindings } from "./notes";
import { paragraphFindings } from "./paragraphs";
import { phoneLinkFindings } from "./phone-links";
import { shapeFindings } from "./shapes";
import { writtenNumberFindings } from "./written-numbers";

/**
 * What an editor wrote and readers would see otherwise: signs that stand as they are, words that Markdown drops, numbers that
 * their words do not name. Each with its place and the right form.
 * @param source the whole file that the tree was made of
 */
export function writingFindings(tree: Root, source: string): Finding[] {
  return [
    ...lookAlikes(tree, source),
    ...noteFindings(tree, source),
    ...shapeFindings(tree, source),
    ...blankFindings(tree),
    ...paragraphFindings(tree),
    ...linkWordFindings(tree),
    ...phoneLinkFindings(tree),
    ...writtenNumberFindings(tree, source),
    ...unseenByName(tree),
  ];
}

/** Characters that no reader sees, as they stand in the file. */
export function unseenFindings(source: string): Finding[] {
  const { toPoint } = location(source);
  return unseenIn(source).map(({ at, ...fault }) => {
    const { line, column } = toPoint(at) ?? { line: 1, column: 1 };
    return { line, column, ...fault };
  });
}

/** The same, written by their names: `&zwnj;`. */
function unseenByName(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, ["text", "inlineCode"], ({ position, ...node }) => {
    const { line = 1, column = 1, offset = 0 } = position?.start ?? {};
    const value = "value" in node ? node.value : "";
    const [first] = value.length < (position?.end.offset ?? 0) - offset ? unseenIn(value) : [];
    if (first) findings.push({ line, column, rule: first.rule, message: first.message, fix: first.fix });
  });
  return findings;
}
