import type { BlockContent, Heading, Link, Root, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { findAndReplace } from "mdast-util-find-and-replace";
import { visit } from "unist-util-visit";
import { CALLOUTS, isCallout } from "@/lib/content/markdown/callouts";
import { isDrawnList, undrawn } from "@/lib/content/markdown/drawn-lists";
import { remarkHeadingIds } from "@/lib/content/markdown/heading-ids";
import { bold, footnote, paragraph, quote } from "./nodes";

const CITATION = /\[\^([^\]\s]+)\]/g;

/**
 * Turns a text as its author wrote it into Markdown that any reader of Markdown understands.
 * @param tree changed in place
 * @param page the whole address of the page
 * @returns the text's blocks, without front matter
 */
export function plainBlocks(tree: Root, page: string): RootContent[] {
  remarkHeadingIds()(tree);
  visit(tree, "heading", dropOwnId);
  findAndReplace(tree, [[CITATION, (_match: string, id: string) => footnote(id)]]);
  visit(tree, "link", (link: Link) => {
    link.url = wholeUrl(link.url, page);
  });
  visit(tree, "containerDirective", (box, i, parent) => {
    if (parent && i !== undefined) parent.children.splice(i, 1, ...(isDrawnList(box) ? undrawn(box) : [boxAsQuote(box)]));
  });
  return tree.children.filter(({ type }) => type !== "yaml");
}

/** The id is an attribute of the page, not part of its words. */
function dropOwnId(heading: Heading): void {
  heading.data = {};
}

/** A link inside the site leads there from anywhere; phone numbers stay. */
export function wholeUrl(url: string, page: string): string {
  return /^[/#]/.test(url) ? new URL(url, page).href : url;
}

function boxAsQuote({ name, children }: ContainerDirective): ReturnType<typeof quote> {
  const [first, ...rest] = children;
  const labelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const title = isCallout(name) ? CALLOUTS[name] : name;
  const head = labelled ? paragraph({ type: "strong", children: first.children }) : paragraph(bold(title));
  return quote([head, ...((labelled ? rest : children) as BlockContent[])]);
}
