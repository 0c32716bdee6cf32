import type { PhrasingContent, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";

/** `[^source-id]` in the text. */
export const CITATION = /\[\^([^\]\s]+)\]/g;

/** Several that stand together are one mark. */
const GROUP = /(?:\[\^[^\]\s]+\])+/g;

/** Replaces `[^one-source][^another]` by a mark that carries the sources' ids. */
export function remarkCitations() {
  return (tree: Root) => {
    findAndReplace(tree, [[GROUP, (group: string) => citationNode(citedIn(group))]]);
  };
}

function citationNode(ids: readonly string[]): PhrasingContent {
  return {
    type: "emphasis",
    children: [],
    data: { hName: "sup", hProperties: { dataCite: ids.join(" ") } },
  };
}

/** The source ids cited in a text, in order, repeats included. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(CITATION)].map((match) => match[1] ?? "");
}
