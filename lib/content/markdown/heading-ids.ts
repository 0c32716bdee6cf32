import type { Heading, Root, Text } from "mdast";
import { visit } from "unist-util-visit";

const MARK = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/** The id written at the end of a heading, `## Who it suits {#who}`; null when there is none. */
export function headingId(heading: Heading): string | null {
  return lastText(heading)?.value.match(MARK)?.[1] ?? null;
}

function lastText(heading: Heading): Text | null {
  const last = heading.children.at(-1);
  return last?.type === "text" ? last : null;
}

/**
 * Gives each heading the id that its author wrote. Ids are promises (links point at them), so they are
 * not derived from words that an editor may improve one day.
 */
export function remarkHeadingIds() {
  return (tree: Root) => {
    visit(tree, "heading", (heading) => {
      const id = headingId(heading);
      const text = lastText(heading);
      if (!id || !text) return;
      text.value = text.value.replace(MARK, "");
      heading.data = { ...heading.data, hProperties: { id } };
    });
  };
}
