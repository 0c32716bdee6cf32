import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { parseHtml } from "./document";

const LOADING_RELS = new Set([
  "stylesheet",
  "preload",
  "modulepreload",
  "prefetch",
  "icon",
  "manifest",
  "preconnect",
  "dns-prefetch",
]);

/** Everything that a browser would fetch by itself. */
export function earlyLoads(html: string): string[] {
  const found: string[] = [];
  visit(parseHtml(html), "element", (node) => {
    found.push(...loadsOf(node).filter((url) => !url.startsWith("data:") && !url.startsWith("#")));
  });
  return found;
}

function loadsOf(node: Element): string[] {
  const { tagName, properties } = node;
  if (tagName === "style") return [...textOf(node).matchAll(/url\(\s*["']?([^"')]+)/gi)].map((match) => match[1] ?? "");
  const { src, srcSet, imageSrcSet, poster, data, href, xLinkHref, rel } = properties;
  const links = tagName === "link" && [rel].flat().some((name) => LOADING_RELS.has(String(name))) ? [href] : [];
  const uses = tagName === "use" || tagName === "image" ? [href, xLinkHref] : [];
  return [src, srcSet, imageSrcSet, poster, data, ...links, ...uses]
    .filter((url) => url !== undefined && url !== null)
    .map(String);
}
