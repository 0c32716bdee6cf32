import type { Blockquote, Root, RootContent } from "mdast";
import { isCare } from "./callouts";

/** Care cards that follow each other become a group, so that they can stand side by side. */
export function remarkCareCards() {
  return (tree: Root) => {
    let group: Blockquote | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== "containerDirective" || !isCare(node.name)) {
        group = undefined;
        return [node];
      }
      if (group) {
        group.children.push(node);
        return [];
      }
      group = groupOf(node);
      return [group];
    });
  };
}

function groupOf(first: Blockquote["children"][number]): Blockquote {
  return { type: "blockquote", children: [first], data: { hName: "div", hProperties: { className: ["care"] } } };
}
