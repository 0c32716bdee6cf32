import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { parseHtml } from "./document";
import { DOCUMENTS, type Entry, type Manifest, MIRROR } from "./manifest";
import { OWN_SCRIPT } from "./noise";

/**
 * Bytes over the wire in brotli; the pocket edition is kept as a file, so it is weighed as it lies on a disk.
 * A limit is only ever lowered; raising one needs a decision page.
 */
export const LIMITS = { document: 14_000, script: 3_000, list: 30_000, pocket: 200_000 } as const;

/** Pages that list everything of one kind, for looking things up; docs/decisions/0005-lists.md says why they may weigh more. */
const LISTS: ReadonlySet<string> = new Set(["/sources", "/glossary"]);

/** The pocket edition holds a copy of much of the site, to be taken along: DESIGN §9 gives it its limit. */
const POCKET = "/pocket";

/** Bytes that a page may weigh. */
export function limitOf(address: string): number {
  if (address === POCKET) return LIMITS.pocket;
  return LISTS.has(address) ? LIMITS.list : LIMITS.document;
}

/**
 * Named by the first page alone: some browsers fetch it there by themselves, to offer the home screen.
 * docs/decisions/0006-the-manifest.md
 */
const MANIFEST = "/manifest.webmanifest";

export interface BudgetReport {
  /** The heaviest documents first: address and bytes. */
  readonly heaviest: readonly { readonly address: string; readonly bytes: number }[];
  readonly scriptBytes: number;
  /** What is over budget, in words; empty when all is well. */
  readonly failures: readonly string[];
}

/**
 * Weighs a build: each document, the script, and whether a page makes the browser load anything else.
 * @param root the project's folder
 */
export function weigh(root: string, { entries }: Manifest): BudgetReport {
  const documents = entries.filter(({ style }) => style !== undefined);
  const scripts = entries.filter(({ address }) => OWN_SCRIPT.test(address));
  const heaviest = documents.map((entry) => ({ address: entry.address, bytes: wire(entry) })).sort((a, b) => b.bytes - a.bytes);
  const scriptBytes = scripts.reduce((sum, entry) => sum + wire(entry), 0);
  const failures = [
    ...heaviest
      .filter(({ address, bytes }) => bytes > limitOf(address))
      .map(({ address, bytes }) => `${address} weighs ${bytes} bytes, over ${limitOf(address)}`),
    ...(scriptBytes > LIMITS.script ? [`the script weighs ${scriptBytes} bytes, over ${LIMITS.script}`] : []),
    ...documents.flatMap((entry) =>
      earlyLoads(readFileSync(join(root, DOCUMENTS, MIRROR, entry.file), "utf8"))
        .filter((what) => entry.address !== "/" || what !== MANIFEST)
        .map((what) => `${entry.address} loads ${what} before the reader acts`),
    ),
  ];
  return { heaviest, scriptBytes, failures };
}

function wire({ address, sizes }: Entry): number {
  return address === POCKET ? sizes.identity : (sizes.br ?? sizes.identity);
}

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

/** Everything that a browser would fetch by itself, but for the one script. */
export function earlyLoads(html: string): string[] {
  const found: string[] = [];
  visit(parseHtml(html), "element", (node) => {
    found.push(...loadsOf(node).filter((url) => !url.startsWith("data:") && !url.startsWith("#")));
  });
  const [, ...more] = found.filter((url) => OWN_SCRIPT.test(url));
  return [...found.filter((url) => !OWN_SCRIPT.test(url)), ...more];
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
