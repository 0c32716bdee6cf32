import type { PhrasingContent, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";

/** `[^source-id]` in the text. */
export const CITATION = /\[\^([^\]\s]+)\]/g;

/** Replaces `[^source-id]` by a mark that carries the source's id. */
export function remarkCitations() {
  return (tree: Root) => {
    findAndReplace(tree, [[CITATION, (_match: string, id: string) => citationNode(id)]]);
  };
}

function citationNode(id: string): PhrasingContent {
  return {
    type: "emphasis",
    children: [],
    data: { hName: "sup", hProperties: { dataCite: id } },
  };
}

/** The source ids cited in a text, in order, repeats included. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(CITATION)].map((match) => match[1] ?? "");
}
