import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from "mdast";

// Markdown as a tree, so that what must be escaped is escaped.

export const text = (value: string): Text => ({ type: "text", value });

export const bold = (value: string): Strong => ({ type: "strong", children: [text(value)] });

export const link = (url: string, label: string): Link => ({ type: "link", url, children: [text(label)] });

export const footnote = (id: string): FootnoteReference => ({ type: "footnoteReference", identifier: id, label: id });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

export const heading = (depth: Heading["depth"], label: string): Heading => ({ type: "heading", depth, children: [text(label)] });

export const quote = (children: (BlockContent | DefinitionContent)[]): Blockquote => ({ type: "blockquote", children });

export const list = (items: readonly PhrasingContent[][]): List => ({
  type: "list",
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: "listItem", spread: false, children: [paragraph(...children)] })),
});

export const note = (id: string, ...children: PhrasingContent[]): FootnoteDefinition => ({
  type: "footnoteDefinition",
  identifier: id,
  label: id,
  children: [paragraph(...children)],
});
