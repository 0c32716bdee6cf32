import type { Comment, Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visitParents } from "unist-util-visit-parents";
import { isFrameworkScript, isNoise, OWN_SCRIPT } from "./noise";

/** React's marks for a boundary that waits for a later part of the response, or that failed on the server. */
const UNFINISHED = /^\$[?~!]/;
/** Elements whose whole purpose is to bring in something else, or to hide it from checks like these. */
const REFUSED_TAGS = new Set(["base", "embed", "frame", "iframe", "object", "portal", "template"]);
const LOADING_ATTRIBUTES = [
  "src",
  "srcSet",
  "imageSrcSet",
  "poster",
  "background",
  "xLinkHref",
  "action",
  "formAction",
  "manifest",
];
/** Elements whose href is fetched, not followed. */
const FETCHING_TAGS = new Set(["link", "use", "image", "feImage"]);
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
  return [
    ...tagFaults(node),
    ...attributeFaults(node),
    ...scriptFaults(node),
    ...styleFaults(node, origin),
    ...addressFaults(node, origin),
    ...linkFaults(node),
  ];
}

function tagFaults({ tagName, properties }: Element): string[] {
  if (REFUSED_TAGS.has(tagName)) return [`a <${tagName}> element; write the content into the page`];
  const refreshes = tagName === "meta" && [properties.httpEquiv].flat().some((value) => /refresh/i.test(String(value)));
  return refreshes ? ["a page that reloads itself"] : [];
}

function attributeFaults({ properties }: Element): string[] {
  return Object.keys(properties).flatMap((name) => {
    if (name === "style") return ["an inline style attribute; use a class"];
    if (name === "ping") return ["a link that reports its use"];
    return /^on[a-z]/i.test(name) ? [`an inline event handler (${name}); use a custom element`] : [];
  });
}

function scriptFaults(node: Element): string[] {
  const { tagName, properties } = node;
  if (tagName !== "script" || isFrameworkScript(node) || properties.type === "application/ld+json") return [];
  if (typeof properties.src !== "string") return ["an inline script; put it into a custom element"];
  return OWN_SCRIPT.test(properties.src) ? [] : [`a script that is not ours (${properties.src})`];
}

/** In a style sheet any address with a host counts, however it is written; data and comments load nothing. */
function styleFaults(node: Element, origin: string): string[] {
  if (node.tagName !== "style") return [];
  const css = textOf(node)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/url\(\s*(["']?)data:[\s\S]*?\1\s*\)/gi, "");
  const loads = css.match(/(?:[a-z][a-z\d+.-]*:)?\/\/[^\s"')]+/gi) ?? [];
  return loads.filter((url) => isOutside(url, origin)).map((url) => `a style that loads ${url}, outside the site`);
}

function addressFaults({ tagName, properties }: Element, origin: string): string[] {
  const rels = [properties.rel].flat().map(String);
  const naming = tagName === "link" && rels.some((rel) => NAMING_RELS.has(rel)) && !rels.includes("stylesheet");
  const names = FETCHING_TAGS.has(tagName) && !naming ? [...LOADING_ATTRIBUTES, "href"] : LOADING_ATTRIBUTES;
  const loaded = names.flatMap((name) =>
    properties[name] === undefined ? [] : String(properties[name]).split(/\s*,\s+|,(?=\S*\/\/)/),
  );
  const painted = Object.values(properties)
    .filter((value) => typeof value === "string" && value.includes("("))
    .flatMap((value) => [...String(value).matchAll(/url\(\s*["']?([^"')]+)/gi)].map((match) => match[1] ?? ""));
  const urls = [...loaded.map((entry) => entry.trim().split(/\s/)[0] ?? ""), ...painted].filter(Boolean);
  return [
    ...urls.filter((url) => isOutside(url, origin)).map((url) => `loads ${url}, outside the site`),
    ...urls.filter((url) => url.startsWith("/_next/")).map((url) => `loads ${url}, which is the framework's and not served`),
  ];
}

function linkFaults({ properties }: Element): string[] {
  const targets = [properties.href, properties.xLinkHref].map((value) => String(value ?? "").replace(/[\p{Cc}\s]+/gu, ""));
  return targets.some((target) => /^(?:javascript|vbscript|data:text):?/i.test(target)) ? ["a link that runs script"] : [];
}

/** Links may lead anywhere; whatever the browser fetches by itself must come from here. */
function isOutside(url: string, origin: string): boolean {
  if (/^data:/i.test(url) || url.startsWith("#")) return false;
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
