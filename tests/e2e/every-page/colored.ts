import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { visitParents } from "unist-util-visit-parents";
import { addressOf } from "@/lib/content/address";
import { cache } from "@/lib/content/compile/cache";
import { parseMarkdown } from "@/lib/content/markdown/outline";

// Colors depend on what an element is and on the box around it, not on its words. So where a browser has computed the
// contrast of each pair of those once, it need not do so on every article.

/** What a text holds that has a color: each element with its parent and the box around it, like “paragraph strong in danger”. */
export function coloredIn(markdown: string): Set<string> {
  const found = new Set<string>();
  visitParents(parseMarkdown(markdown), (node, ancestors) => {
    const box = ancestors.findLast((one) => one.type === "containerDirective");
    const kind = node.type === "text" && node.value.includes("[^") ? "note" : node.type;
    found.add(`${ancestors.at(-1)?.type} ${kind}${box ? ` in ${box.name}` : ""}`);
  });
  return found;
}

/**
 * Articles which together hold all that any article holds, the richest first.
 * @param texts Markdown by address
 */
export function coverOf(texts: ReadonlyMap<string, string>): string[] {
  const open = new Map([...texts].map(([address, text]) => [address, coloredIn(text)]));
  const cover: string[] = [];
  for (;;) {
    const [address, most] = [...open].reduce((best, one) => (one[1].size > best[1].size ? one : best));
    if (most.size === 0) return cover;
    cover.push(address);
    for (const held of open.values()) if (held !== most) for (const one of most) held.delete(one);
    most.clear();
  }
}

/** The cover of this site's articles, kept until one of them changes: each worker of the browser tests asks. */
export function coloredArticles(): string[] {
  const files = readdirSync("content/en", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  const texts = new Map(
    files.map((file) => [addressOf(`en/${file.replace(/\.md$/, "")}`), readFileSync(join("content/en", file), "utf8")]),
  );
  const code = readFileSync("tests/e2e/every-page/colored.ts", "utf8");
  return cache.remember(["colored", code, ...[...texts].flat()], () => coverOf(texts));
}
