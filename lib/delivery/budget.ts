import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { type AssetKind, assetKind } from "./assets";
import { parseHtml } from "./document";
import { DOCUMENTS, type Entry, type Manifest, MIRROR } from "./manifest";
import { OWN_SCRIPT } from "./noise";

/**
 * Bytes over the wire in brotli: of a document, of the page with the questions and the table, of a page that lists
 * everything of one kind, and by kind of what lies under /assets/; the pocket edition is kept as a file, so it is weighed
 * as it lies on a disk. A limit is only ever lowered; raising one needs a decision page.
 */
export const LIMITS = {
  document: 14_000,
  nextStep: 17_000,
  list: 30_000,
  pocket: 200_000,
  script: 3_000,
  engine: 8_000,
  parts: 5_000,
  index: 120_000,
  texts: 120_000,
} as const;

/** The kinds of assets as messages name them. */
const ASSET_NAMES: Readonly<Record<AssetKind, string>> = {
  script: "the script",
  engine: "the search engine for the device",
  parts: "the suggestions and results for the device",
  index: "the search index",
  texts: "the texts for snippets",
};

/** Pages that list everything of one kind, for looking things up; docs/decisions/0005-lists.md says why they may weigh more. */
const LISTS: ReadonlySet<string> = new Set(["/sources", "/glossary"]);

/** The pocket edition holds a copy of much of the site, to be taken along: DESIGN §9 gives it its limit. */
const POCKET = "/pocket";

/** Bytes that a page may weigh. */
export function limitOf(address: string): number {
  if (address === POCKET) return LIMITS.pocket;
  // docs/decisions/0008-next-step.md says why.
  if (address === "/next-step") return LIMITS.nextStep;
  return LISTS.has(address) ? LIMITS.list : LIMITS.document;
}

export interface BudgetReport {
  /** The heaviest documents first: address and bytes. */
  readonly heaviest: readonly { readonly address: string; readonly bytes: number }[];
  /** What is loaded besides documents: name and bytes. */
  readonly assets: readonly { readonly kind: AssetKind; readonly name: string; readonly bytes: number }[];
  /** What is over budget, in words; empty when all is well. */
  readonly failures: readonly string[];
}

/**
 * Weighs a build: each document, the assets, and whether a page makes the browser load anything else.
 * @param root the project's folder
 */
export function weigh(root: string, { entries }: Manifest): BudgetReport {
  const documents = entries.filter(({ style }) => style !== undefined);
  const heaviest = documents.map((entry) => ({ address: entry.address, bytes: wire(entry) })).sort((a, b) => b.bytes - a.bytes);
  const assets = weighAssets(entries);
  const failures = [
    ...heaviest
      .filter(({ address, bytes }) => bytes > limitOf(address))
      .map(({ address, bytes }) => `${address} weighs ${bytes} bytes, over ${limitOf(address)}`),
    ...assets
      .filter(({ kind, bytes }) => bytes > LIMITS[kind])
      .map(({ kind, name, bytes }) => `${name} weighs ${bytes} bytes, over ${LIMITS[kind]}`),
    ...documents.flatMap((entry) =>
      earlyLoads(readFileSync(join(root, DOCUMENTS, MIRROR, entry.file), "utf8")).map(
        (what) => `${entry.address} loads ${what} before the reader acts`,
      ),
    ),
  ];
  return { heaviest, assets, failures };
}

function weighAssets(entries: readonly Entry[]): BudgetReport["assets"] {
  const kinds = Object.keys(ASSET_NAMES) as AssetKind[];
  return kinds.map((kind) => {
    const ofKind = entries.filter(({ address }) => assetKind(address) === kind);
    return { kind, name: ASSET_NAMES[kind], bytes: ofKind.reduce((sum, entry) => sum + wire(entry), 0) };
  });
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
