import type { Comment, Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import { isFrameworkScript, isNoise, OWN_SCRIPT } from "./noise";

/** React's marks for a boundary that waits for a later part of the response, or that failed on the server. */
const UNFINISHED = /^\$[?~!]/;
const LOADING_ATTRIBUTES = ["src", "srcSet", "poster", "data", "background", "xLinkHref", "action", "formAction"] as const;
const LOADING_TAGS = new Set(["link", "use", "image", "base"]);
/** Links that name an address without loading it. */
const NAMING_RELS = new Set(["canonical", "alternate", "search", "author", "license", "next", "prev", "help"]);

/**
 * Everything in a page that a document may not have, each as "where: what".
 * @param origin the site's own origin
 */
export function refusalsIn(tree: Root, origin: string): string[] {
  const found: string[] = [];
  visitParents(tree, (node, ancestors) => {
    const where = () => pathOf([...ancestors, node].filter((item): item is Element => item.type === "element"));
    if (node.type === "comment") found.push(...unfinished(node).map((what) => `${where()}: ${what}`));
    if (node.type === "element") found.push(...faultsOf(node, origin).map((what) => `${where()}: ${what}`));
  });
  return found;
}

function unfinished({ value }: Comment): string[] {
  return UNFINISHED.test(value) ? ["an unfinished Suspense boundary; the page must be complete when it is sent"] : [];
}

function faultsOf(node: Element, origin: string): string[] {
  if (isNoise(node)) return [];
  return [...attributeFaults(node), ...scriptFaults(node), ...styleFaults(node, origin), ...addressFaults(node, origin)];
}

function attributeFaults({ properties }: Element): string[] {
  return Object.keys(properties).flatMap((name) => {
    if (name === "style") return ["an inline style attribute; use a class"];
    return /^on[a-z]/i.test(name) ? [`an inline event handler (${name}); use a custom element`] : [];
  });
}

function scriptFaults(node: Element): string[] {
  const { tagName, properties } = node;
  if (tagName !== "script" || isFrameworkScript(node) || properties.type === "application/ld+json") return [];
  if (typeof properties.src === "string")
    return OWN_SCRIPT.test(properties.src) ? [] : [`a script that is not ours (${properties.src})`];
  return ["an inline script; put it into a custom element"];
}

function styleFaults(node: Element, origin: string): string[] {
  if (node.tagName !== "style") return [];
  const css = textOf(node);
  const loads = [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((match) => match[1] ?? match[2] ?? "");
  return loads
    .filter((url) => !url.startsWith("data:") && isOutside(url, origin))
    .map((url) => `a style that loads ${url}, outside the site`);
}

function addressFaults({ tagName, properties }: Element, origin: string): string[] {
  const rels = [properties.rel].flat().map(String);
  const names =
    LOADING_TAGS.has(tagName) && !rels.some((rel) => NAMING_RELS.has(rel))
      ? [...LOADING_ATTRIBUTES, "href" as const]
      : LOADING_ATTRIBUTES;
  const loaded = names.flatMap((name) => (properties[name] === undefined ? [] : String(properties[name]).split(/,\s+/)));
  const outside = loaded
    .filter((url) => isOutside(url.trim().split(/\s/)[0] ?? "", origin))
    .map((url) => `loads ${url}, outside the site`);
  const runs = tagName === "a" && /^\s*javascript:/i.test(String(properties.href)) ? ["a link that runs script"] : [];
  return [...outside, ...runs];
}

/** Links may lead anywhere; whatever the browser fetches by itself must come from here. */
function isOutside(url: string, origin: string): boolean {
  if (url.startsWith("data:") || url.startsWith("#")) return false;
  return !URL.canParse(url, origin) || new URL(url, origin).origin !== new URL(origin).origin;
}

/** main > article.prose > p: enough to find the place. */
function pathOf(elements: readonly Element[]): string {
  const name = ({ tagName, properties }: Element) => {
    const [first] = [properties.className].flat();
    return properties.id ? `${tagName}#${properties.id}` : first ? `${tagName}.${first}` : tagName;
  };
  return elements.slice(-4).map(name).join(" > ") || "document";
}
