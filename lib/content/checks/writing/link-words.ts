import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Finding } from "./finding";

/** Words that say nothing of where a link leads. */
const VAGUE =
  /^(?:(?:click|tap|press|go|look|see|read) )?(?:here|this|(?:this|that|the) (?:page|link|site|article))$|^(?:read|see|learn|find out|know)? ?more(?: here)?$|^(?:link|page|details|more info(?:rmation)?)$/i;

/** People who use a screen reader go from link to link and hear nothing else. A phone’s link is told by its number. */
export function linkWordFindings(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, "link", (link) => {
    const words = textOf(link).trim();
    if (!/^[/#]/.test(link.url) || !VAGUE.test(words.replace(/[.!:…]+$/, ""))) return;
    const { line = 1, column = 1 } = link.position?.start ?? {};
    const message = `“${words}” does not say where the link leads.`;
    findings.push({ line, column, rule: "links", message, fix: "Put the link on the words that name what is there." });
  });
  return findings;
}
