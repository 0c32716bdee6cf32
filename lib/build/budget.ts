import { readFileSync } from "node:fs";
import { join } from "node:path";
import { visit } from "unist-util-visit";
import { edition } from "@/lib/page/edition";
import { DOCUMENTS, type Entry, type Manifest, MIRROR } from "@/lib/server/manifest";
import { type AssetKind, assetKind } from "./assets";
import { parseHtml } from "./document";
import { earlyLoads } from "./early-loads";

/**
 * Bytes over the wire in brotli: of a document, of what lies under /assets/
 * and is the same however many pages there are, and of the model that understands a search; the pocket
 * edition is kept as a file, so it is weighed as it lies on a disk. A limit is only ever lowered; raising one needs a
 * decision page.
 */
export const LIMITS = {
  document: 14_000,
  pocket: 200_000,
  script: 3_000,
  engine: 8_000,
  parts: 5_000,
  understanding: 57_000,
} as const;

/**
 * What may grow with the articles, in bytes for each, so that another article turns nothing red by itself: the postings
 * of the texts with headings, the site's words and what people typed, the titles of pages, and the texts for snippets.
 * docs/decisions/0011-budgets-that-grow.md, 0015-lists-and-index-that-grow.md, 0016-search-model.md
 */
export const PER_ARTICLE = { postings: 1_300, names: 30, texts: 1_450 } as const;

/**
 * Pages that list everything of one kind, for looking things up: bytes for each entry, beside those of the page around
 * them. docs/decisions/0005-lists.md says why they may weigh more than others. The list of pages has each page twice.
 */
export const PER_ENTRY: Readonly<Record<string, number>> = { "/sources": 80, "/glossary": 90, "/pages": 20 };
export const AROUND_LIST = 4_000;

/**
 * What a local edition may add to each document: its mark, colors and publisher in the frame, its notes and phone lines. Some
 * pages of ours are within a few bytes of their limit, and whoever runs an edition cannot shorten them.
 * docs/decisions/0017-local-editions.md
 */
export const OWN_EDITION = 600;

/** What is weighed besides documents, as messages name it. */
const NAMES: Record<AssetKind, string> = {
  script: "the script",
  engine: "the search engine for the device",
  parts: "the suggestions and results for the device",
  understanding: "what understands a search",
  names: "the titles for the search",
  postings: "the postings for the search",
  texts: "the texts for snippets",
};

/** The pocket edition holds a copy of much of the site, to be taken along: DESIGN §9 gives it its limit. */
const POCKET = "/pocket";

/**
 * Bytes that a page may weigh.
 * @param entries how many things it lists, for a page that lists everything of one kind
 * @param own whether a local edition is laid over ours
 */
export function limitOf(address: string, entries = 0, own = false): number {
  if (address === POCKET) return LIMITS.pocket;
  const each = PER_ENTRY[address];
  return (each === undefined ? LIMITS.document : AROUND_LIST + each * entries) + (own ? OWN_EDITION : 0);
}

export interface BudgetReport {
  /** The heaviest documents first: address and bytes. */
  readonly heaviest: readonly { readonly address: string; readonly bytes: number; readonly limit: number }[];
  /** What is loaded besides documents. */
  readonly assets: readonly { readonly kind: AssetKind; readonly name: string; readonly bytes: number; readonly limit: number }[];
  /** What is over budget, in words; empty when all is well. */
  readonly failures: readonly string[];
}

/**
 * Weighs a build: each document, the assets, and whether a page makes the browser load anything else.
 * @param root the project's folder
 */
export function weigh(root: string, { entries }: Manifest): BudgetReport {
  const read = ({ file }: Entry) => readFileSync(join(root, DOCUMENTS, MIRROR, file), "utf8");
  const documents = entries.filter(({ style }) => style !== undefined);
  const limit = (entry: Entry) =>
    limitOf(entry.address, entry.address in PER_ENTRY ? entriesOf(entry.address, read(entry)) : 0, edition !== null);
  const heaviest = documents
    .map((entry) => ({ address: entry.address, bytes: wire(entry), limit: limit(entry) }))
    .sort((a, b) => b.bytes - a.bytes);
  const assets = weighAssets(entries);
  const failures = [
    ...heaviest
      .filter((page) => page.bytes > page.limit)
      .map((page) => `${page.address} weighs ${page.bytes} bytes, over ${page.limit}`),
    ...assets
      .filter((asset) => asset.bytes > asset.limit)
      .map((asset) => `${asset.name} weighs ${asset.bytes} bytes, over ${asset.limit}`),
    ...documents.flatMap((entry) =>
      earlyLoads(read(entry)).map((what) => `${entry.address} loads ${what} before the reader acts`),
    ),
  ];
  return { heaviest, assets, failures };
}

/** How many things a page lists: each has an id of its own, but for the links in the list of pages. */
function entriesOf(address: string, html: string): number {
  let count = 0;
  visit(parseHtml(html), "element", ({ tagName, properties }) => {
    if (address === "/pages" ? tagName === "li" : /^(?:li|dt|div)$/.test(tagName) && properties.id) count += 1;
  });
  return count;
}

function weighAssets(entries: readonly Entry[]): BudgetReport["assets"] {
  const ofKind = (kind: AssetKind) => entries.filter(({ address }) => assetKind(address) === kind);
  const sum = (kind: AssetKind) => ofKind(kind).reduce((total, entry) => total + wire(entry), 0);
  const articles = entries.filter(({ address }) => address.endsWith(".md")).length;
  const fixed = ["script", "engine", "parts", "understanding"] as const;
  const growing = ["postings", "names", "texts"] as const;
  return [
    ...fixed.map((kind) => weighed(kind, sum(kind), LIMITS[kind])),
    ...growing.map((kind) => weighed(kind, sum(kind), PER_ARTICLE[kind] * articles)),
  ];
}

function weighed(kind: AssetKind, bytes: number, limit: number): BudgetReport["assets"][number] {
  return { kind, name: NAMES[kind], bytes, limit };
}

function wire({ address, sizes }: Entry): number {
  return address === POCKET ? sizes.identity : (sizes.br ?? sizes.identity);
}
