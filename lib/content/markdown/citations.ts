import type { PhrasingContent, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";

/** `[^source-id]` in the text. */
const CITATION = /\[\^([^\]\s]+)\]/g;

/** An empty mark in the compiled page; lib/page numbers it, since facts above the text are cited too. */
const MARK = /<sup data-cite="([a-z0-9-]+)"><\/sup>/g;

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

/** Replaces each mark in compiled HTML by what `render` returns for its source id. */
export function replaceCitationMarks(html: string, render: (sourceId: string) => string): string {
  return html.replace(MARK, (_match, id: string) => render(id));
}
