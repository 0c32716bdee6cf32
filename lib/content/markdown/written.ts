import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Paragraph, Root } from "mdast";
import type { Article } from "../model";
import { fillPlaceholders, placeholderMark } from "../placeholders";
import { parseMarkdown } from "./outline";

/**
 * An article's text as its author wrote it, parsed anew: a caller may change it. Reads the file, so it serves at build only.
 * @param articles how many there are, which some sentences depend on
 */
export function writtenText({ file }: Pick<Article, "file">, articles: number): Root {
  // The folder is named here, or Next.js would take every file of the project for a part of the page.
  const tree = parseMarkdown(readFileSync(join(process.cwd(), "content", file.replace(/^content\//, "")), "utf8"));
  return { ...tree, children: tree.children.map((node) => (node.type === "leafDirective" ? filled(node.name, articles) : node)) };
}

function filled(name: string, articles: number): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value: fillPlaceholders(placeholderMark(name), articles) }] };
}
