import type { PhrasingContent, Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";

/** `[^source-id]` in the text. */
const CITATION = /\[\^([^\]\s]+)\]/g;

/** Several that stand together are one mark. */
const GROUP = /(?:\[\^[^\]\s]+\])+/g;

/** An empty mark in the compiled page; lib/page numbers it, since facts above the text are cited too. */
const MARK = /<sup data-cite="([a-z0-9 -]+)"><\/sup>/g;

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

/** Replaces each mark in compiled HTML by what `render` returns for its source ids. */
export function replaceCitationMarks(html: string, render: (sourceIds: readonly string[]) => string): string {
  return html.replace(MARK, (_match, ids: string) => render(ids.split(" ")));
}
