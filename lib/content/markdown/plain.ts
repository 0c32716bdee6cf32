import type { BlockContent, Blockquote, Paragraph, Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { findAndReplace } from "mdast-util-find-and-replace";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { placeholderMark } from "../placeholders";
import { CALLOUTS, isCallout } from "./callouts";
import { CITATION } from "./citations";
import { isDrawnList, undrawn } from "./drawn-lists";
import { remarkHeadingIds } from "./heading-ids";
import { hole } from "./template";

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: "-" }).freeze();

/** Writes a tree as Markdown that any reader of Markdown understands. */
export function writeMarkdown(children: Root["children"]): string {
  return writer.stringify({ type: "root", children });
}

/**
 * A text as plain Markdown: citations as footnotes, boxes as quotes, ids of headings left out, links inside the site as holes.
 * @param tree from parseMarkdown; left as it is
 */
export function plainMarkdown(tree: Root): string {
  const own = structuredClone(tree);
  remarkHeadingIds()(own);
  findAndReplace(own, [[CITATION, (_match: string, id: string) => ({ type: "footnoteReference", identifier: id, label: id })]]);
  visit(own, (node, i, parent) => {
    if (node.type === "heading") node.data = {};
    if (node.type === "link" && /^[/#]/.test(node.url)) node.url = hole("link", node.url);
    if (node.type === "leafDirective" && parent && i !== undefined) parent.children[i] = placeholder(node.name);
    if (node.type === "containerDirective" && parent && i !== undefined)
      parent.children.splice(i, 1, ...(isDrawnList(node) ? undrawn(node) : [boxAsQuote(node)]));
  });
  return writeMarkdown(own.children.filter(({ type }) => type !== "yaml"));
}

function placeholder(name: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: placeholderMark(name) }] };
}

function boxAsQuote({ name, children }: ContainerDirective): Blockquote {
  const [first, ...rest] = children;
  const labelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const title = labelled ? first.children : [{ type: "text" as const, value: isCallout(name) ? CALLOUTS[name] : name }];
  const head: BlockContent = { type: "paragraph", children: [{ type: "strong", children: title }] };
  return { type: "blockquote", children: [head, ...((labelled ? rest : children) as BlockContent[])] };
}
