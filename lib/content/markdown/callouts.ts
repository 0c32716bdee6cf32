import type { Paragraph, Root, RootContent } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import { isPlaceholder, placeholderMark } from "../placeholders";
import { placeFor } from "./drawn-lists";

/** The kinds of callout an editor may write, with the title each gets unless `:::kind[Title]` says otherwise. */
export const CALLOUTS = {
  danger: "Danger signs",
  note: "Good to know",
  ask: "What to ask",
  editorial: "How we put this together",
  "care-911": "Call 911 now",
  "care-today": "Go today, to an emergency room",
  "care-doctor": "Call a doctor first",
} as const;

export type CalloutKind = keyof typeof CALLOUTS;

export function isCallout(name: string): name is CalloutKind {
  return Object.hasOwn(CALLOUTS, name);
}

/** Care cards say what to do about a danger: each has a word, an icon and a color. */
export function isCare(name: string): boolean {
  return isCallout(name) && name.startsWith("care-");
}

/**
 * Turns `:::danger … :::` into a marked box with a title, and placeholders into their marks. Unknown names are reported by
 * the check.
 */
export function remarkCallouts() {
  return (tree: Root) => {
    visit(tree, "leafDirective", (node) => {
      if (!isPlaceholder(node.name)) return;
      node.data = { ...node.data, hName: "p" };
      node.children = [{ type: "text", value: placeholderMark(node.name) }];
    });
    visit(tree, "containerDirective", (node) => {
      if (isCallout(node.name)) drawCallout(node, node.name);
    });
  };
}

function drawCallout(node: ContainerDirective, kind: CalloutKind): void {
  const [first, ...rest] = node.children;
  const labelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const title: Paragraph = labelled ? first : { type: "paragraph", children: [{ type: "text", value: CALLOUTS[kind] }] };
  if (isCare(kind)) title.children.unshift({ type: "emphasis", children: [], data: placeFor(kind) });
  title.data = { hName: "p", hProperties: { className: ["callout-title"] } };
  node.children = [title, ...(labelled ? rest : node.children)] as typeof node.children & RootContent[];
  node.data = { ...node.data, hName: "div", hProperties: { className: ["callout", `callout-${kind}`], role: "note" } };
}
