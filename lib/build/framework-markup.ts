import type { Element, Node } from "hast";

const FRAMEWORK_CODE = /__next_|\$R[A-Z]\w*\b|globalThis\["TURBOPACK"\]/;

/** What a document does without: comments, the framework's scripts and preloads, its empty marker, and what it says twice. */
export function isFrameworkMarkup(node: Node): boolean {
  if (node.type === "comment") return true;
  if (!isElement(node)) return false;
  const { tagName, properties, children } = node;
  if (tagName === "script") return isFrameworkScript(node);
  if (tagName === "link") return isPreload(node);
  if (tagName === "meta") return isSaidTwice(node);
  return tagName === "div" && properties.hidden === true && children.every((child) => child.type === "comment");
}

/** Whether a script came with Next.js or React: a file of theirs, or code that feeds them. */
export function isFrameworkScript({ properties: { src, type }, children }: Element): boolean {
  if (typeof src === "string") return src.startsWith("/_next/");
  const code = children[0]?.type === "text" ? children[0].value : "";
  return type !== "application/ld+json" && FRAMEWORK_CODE.test(code);
}

function isPreload({ properties: { rel, href } }: Element): boolean {
  return [rel].flat().includes("preload") && String(href).startsWith("/_next/");
}

/**
 * Next.js repeats a page's preview for Twitter, which reads the tags of Open Graph where it finds none of its own
 * (https://developer.x.com/en/docs/x-for-websites/cards). Only the kind of card has no other name.
 */
function isSaidTwice({ properties: { name } }: Element): boolean {
  return typeof name === "string" && name.startsWith("twitter:") && name !== "twitter:card";
}

function isElement(node: Node): node is Element {
  return node.type === "element";
}
