import type { Comment, Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SCRIPT_LOADER } from "@/lib/page/script-loader";
import { isFrameworkMarkup, isFrameworkScript } from "./framework-markup";
import { walk } from "./walk";

/** React's marks for a boundary that waits for a later part of the response, or that failed on the server. */
const UNFINISHED = /^\$[?~!]/;
/** The site's own script, which the line asks for that stands in each document. */
const OWN_SCRIPT = /^\/assets\/[\w.-]+\.js$/;
/** Elements whose whole purpose is to bring in something else, or to hide it from checks like these. */
const REFUSED_TAGS = new Set(["base", "embed", "frame", "iframe", "object", "portal", "template"]);
const LOADING_ATTRIBUTES = new Set([
  "src",
  "srcSet",
  "imageSrcSet",
  "poster",
  "background",
  "xLinkHref",
  "action",
  "formAction",
  "manifest",
]);
/** Elements whose href is fetched, not followed. */
const FETCHING_TAGS = new Set(["link", "use", "image", "feImage"]);
const RUNS = /^(?:javascript|vbscript|data:text):?/i;
/** Links that name an address without loading it. */
const NAMING_RELS = new Set(["canonical", "alternate", "search", "author", "license", "next", "prev", "help"]);

/**
 * Everything in a page that a document may not have, each as "where: what".
 * @param origin the site's own origin
 */
export function documentViolations(tree: Root, origin: string): string[] {
  const found: string[] = [];
  walk(tree, (node, ancestors) => {
    const faults = node.type === "comment" ? unfinished(node) : faultsOf(node, origin);
    for (const fault of faults) found.push(`${pathOf(node.type === "comment" ? ancestors : [...ancestors, node])}: ${fault}`);
  });
  return found;
}

function unfinished({ value }: Comment): string[] {
  return UNFINISHED.test(value) ? ["an unfinished Suspense boundary; the page must be complete when it is sent"] : [];
}

function faultsOf(node: Element, origin: string): string[] {
  if (isFrameworkMarkup(node)) return [];
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
  const found: string[] = [];
  for (const name of Object.keys(properties)) {
    if (name === "style") found.push("an inline style attribute; use a class");
    if (name === "ping") found.push("a link that reports its use");
    if (/^on[a-z]/i.test(name)) found.push(`an inline event handler (${name}); use a custom element`);
  }
  return found;
}

function scriptFaults(node: Element): string[] {
  const { tagName, properties } = node;
  if (tagName !== "script" || isFrameworkScript(node) || properties.type === "application/ld+json") return [];
  if (typeof properties.src === "string") return [`a script that the page would wait for (${properties.src})`];
  if (textOf(node) !== SCRIPT_LOADER) return ["an inline script; put it into a custom element"];
  const address = String(properties.dataSrc ?? "none");
  return OWN_SCRIPT.test(address) ? [] : [`a script that is not ours (${address})`];
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
  const urls: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (LOADING_ATTRIBUTES.has(name) || (name === "href" && fetchesHref(tagName, properties)))
      urls.push(...addressesIn(String(value)));
    else if (typeof value === "string" && value.includes("url(")) urls.push(...paintIn(value));
  }
  return urls.flatMap((url) => {
    if (isOutside(url, origin)) return [`loads ${url}, outside the site`];
    return url.startsWith("/_next/") ? [`loads ${url}, which is the framework's and not served`] : [];
  });
}

function fetchesHref(tagName: string, { rel }: Element["properties"]): boolean {
  if (!FETCHING_TAGS.has(tagName)) return false;
  const rels = [rel].flat().map(String);
  return tagName !== "link" || rels.includes("stylesheet") || !rels.some((name) => NAMING_RELS.has(name));
}

/** The addresses of an attribute, which may be a list of them with sizes. */
function addressesIn(value: string): string[] {
  const entries = value.split(/\s*,\s+|,(?=\S*\/\/)/);
  return entries.map((entry) => entry.trim().split(/\s/)[0] ?? "").filter(Boolean);
}

function paintIn(value: string): string[] {
  return [...value.matchAll(/url\(\s*["']?([^"')]+)/gi)].map((match) => match[1] ?? "");
}

function linkFaults({ properties }: Element): string[] {
  const runs = [properties.href, properties.xLinkHref].some(
    (value) => typeof value === "string" && !/^[/#]/.test(value) && RUNS.test(value.replace(/[\p{Cc}\s]+/gu, "")),
  );
  return runs ? ["a link that runs script"] : [];
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
