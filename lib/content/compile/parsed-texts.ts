import type { Root } from "mdast";
import { parseMarkdown } from "../markdown/outline";

/** So many trees take some 600 MB; who reads more texts parses them again rather than holding them all. */
const MOST = 300;

/** The trees of the texts that were parsed last, for the rules that read them after the compiler. */
export class ParsedTexts {
  private readonly trees = new Map<string, Root>();

  parse(file: string, text: string): Root {
    const tree = this.trees.get(file) ?? parseMarkdown(text);
    this.trees.delete(file);
    this.trees.set(file, tree);
    const [oldest] = this.trees.keys();
    if (this.trees.size > MOST && oldest !== undefined) this.trees.delete(oldest);
    return tree;
  }
}
