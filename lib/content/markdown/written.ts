import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "mdast";
import type { Article } from "../model";
import { parseMarkdown } from "./outline";

/** An article's text as its author wrote it, parsed anew: a caller may change it. Reads the file, so it serves at build only. */
export function writtenText({ file }: Pick<Article, "file">): Root {
  // The folder is named here, or Next.js would take every file of the project for a part of the page.
  return parseMarkdown(readFileSync(join(process.cwd(), "content", file.replace(/^content\//, "")), "utf8"));
}
