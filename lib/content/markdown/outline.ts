import type { Heading, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { z } from "zod";
import { isPhoneLink } from "../phone-numbers";
import { isPlaceholder, placeholderMark } from "../placeholders";
import { remarkBoxes } from "./boxes";
import { citedIn } from "./citations";
import { headingId } from "./heading-ids";
import { numberless } from "./phone-words";
import { remarkPlainSigns } from "./plain-signs";
import { shownText } from "./shown-text";

/** A part of a page, from one heading to the next; the part before the first heading has neither id nor heading. */
const section = z.strictObject({ id: z.string(), depth: z.number(), heading: z.string(), text: z.string() });

export const outlineSchema = z.strictObject({
  sections: z.array(section),
  /** A link to a phone whose words name no number carries them; a link to a whole page, its label. */
  links: z.array(
    z.strictObject({ to: z.string(), line: z.number(), words: z.string().optional(), label: z.string().optional() }),
  ),
  citations: z.array(z.strictObject({ id: z.string(), line: z.number() })),
});

export type Outline = z.infer<typeof outlineSchema>;
export type Section = z.infer<typeof section>;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkPlainSigns).use(remarkBoxes);

/** Parses Markdown (with or without front matter) as contentlayer does. */
export function parseMarkdown(markdown: string): Root {
  return withCitations(parser.parse(markdown));
}

/** A note of Markdown’s own kind is a citation too: the line that describes it is told by the check. */
function withCitations(tree: Root): Root {
  visit(tree, "footnoteReference", ({ label, identifier, position }, i = 0, parent) => {
    const text = { type: "text" as const, value: `[^${label ?? identifier}]`, ...(position ? { position } : {}) };
    parent?.children.splice(i, 1, text);
  });
  return tree;
}

/**
 * What other parts need to know about a text without drawing it: its sections as plain text (search, contents list),
 * its links and its citations with their lines.
 * @param tree from parseMarkdown
 */
export function readOutline(tree: Root): Outline {
  return { sections: readSections(tree), links: readLinks(tree), citations: readCitations(tree) };
}

function readSections(tree: Root): Section[] {
  const sections: Section[] = [{ id: "", depth: 1, heading: "", text: "" }];
  for (const node of tree.children) {
    if (node.type === "heading") sections.push(sectionOf(node));
    else if (node.type !== "yaml") appendText(sections.at(-1), node);
  }
  return sections.filter((found) => found.heading || found.text);
}

function sectionOf(node: Heading): Section {
  const heading = shownText(node).replace(/\s*\{#[^}]*\}\s*$/, "");
  return { id: headingId(node) ?? "", depth: node.depth, heading, text: "" };
}

function appendText(target: Section | undefined, node: RootContent): void {
  const text = blockTexts(node)
    .join(" ")
    .replace(/\[\^[^\]\s]+\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (target && text) target.text = `${target.text} ${text}`.trim();
}

/** Text block by block, so that the last word of a list item does not grow into the next one. */
function blockTexts(node: RootContent): string[] {
  if (node.type === "leafDirective") return isPlaceholder(node.name) ? [placeholderMark(node.name)] : [];
  if ("children" in node && node.type !== "paragraph" && node.type !== "tableCell") {
    return node.children.flatMap((child) => blockTexts(child as RootContent));
  }
  return [shownText(node)];
}

function readLinks(tree: Root): Outline["links"] {
  const links: Outline["links"] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const words = node.type === "link" && isPhoneLink(node.url) ? numberless(node, parent) : null;
    const label = node.type === "link" && /^\/[^#]*$/.test(node.url) ? { label: shownText(node).trim() } : {};
    links.push({ to: node.url, line: node.position?.start.line ?? 0, ...(words === null ? {} : { words }), ...label });
  });
  return links;
}

function readCitations(tree: Root): Outline["citations"] {
  const citations: Outline["citations"] = [];
  visit(tree, "text", (node) => {
    for (const id of citedIn(node.value)) citations.push({ id, line: node.position?.start.line ?? 0 });
  });
  return citations;
}
