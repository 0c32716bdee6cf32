import { statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Site } from "@/lib/site-settings";
import { checkBeside, checkedReader, entityTag, filePath, type ReadChecked } from "./asset-files";
import { SPECULATION_HEADERS } from "./headers";
import { LostPage, namedPage } from "./lost-page";
import { DOCUMENTS, type Encoding, type Entry, readManifest } from "./manifest";
import type { NamedPage } from "./nearest";
import { PreparedAnswer } from "./prepared";
import type { SearchShell } from "./search-document";

type Headers = Readonly<Record<string, string>>;

/** An asset in one encoding, ready to send. */
export interface EncodedVariant {
  readonly etag: string;
  /** Where the body lies when it is read at each request; its hash was right when the process began. */
  readonly path?: string;
  /** For pages that start a visit, and for files. */
  readonly crossSite: ResponseBytes;
  /** The same with the speculation rules, for pages that are reached from inside the site. */
  readonly sameOrigin: ResponseBytes;
}

/** Headers and body of a response. Both are made when they are asked for, so that what few ask for costs little memory. */
export class ResponseBytes {
  private prepared: PreparedAnswer | null = null;

  constructor(
    private readonly parts: readonly Headers[],
    private readonly body: Buffer | null,
  ) {}

  /** Name, value, name, value: Node.js sends these without looking at each. */
  get headers(): string[] {
    return Object.entries(Object.assign({}, ...this.parts) as Headers).flat();
  }

  /** Null for what lies on the disk, and for plain text that also lies here compressed: hardly anyone asks for it. */
  get answer(): PreparedAnswer | null {
    if (this.body) this.prepared ??= new PreparedAnswer(this.headers, this.body);
    return this.prepared;
  }
}

/** A document or file of the build. */
export interface Asset {
  readonly status: number;
  readonly variants: Readonly<Partial<Record<Encoding, EncodedVariant>> & { identity: EncodedVariant }>;
}

/** Everything that is served as it was built: pages from memory, what few ask for from the disk. */
export interface AssetStore {
  /** When it was built, in milliseconds since 1970. */
  readonly built: number;
  /** The settings with which it was built. */
  readonly site: Site;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly notFound: Asset;
  /** Draws the same page with the pages that come nearest. */
  readonly lost: LostPage;
  /** Stands in for results that cannot be drawn right now. */
  readonly busy: Asset;
  readonly searchShell: SearchShell;
}

/**
 * Reads a build into memory.
 * @param root the project's folder
 * @param extraHeaders sent with everything, such as HSTS
 * @throws Error that names the file when the build is missing, incomplete or damaged
 */
export function openAssetStore(root: string, extraHeaders: Headers): AssetStore {
  const { site, entries, beside, redirects, searchShell } = readManifest(root);
  checkBeside(root, beside);
  const pages: NamedPage[] = [];
  const read = titling(checkedReader(root), pages);
  const intern = headerInterner();
  const assets = new Map(
    entries.map((entry) => [entry.address, assetOf(root, { ...entry, headers: intern(entry.headers) }, read, extraHeaders)]),
  );
  const notFound = take(assets, "/404", "unknown addresses");
  const busy = take(assets, "/503", "busy moments");
  const style = entries.find(({ address }) => address === "/404")?.style ?? "";
  const lost = new LostPage(bodyOf(notFound.variants.identity.crossSite, notFound).toString(), style, pages);
  const moved = new Map(Object.entries(redirects));
  return { built: builtAt(root), site, assets, notFound, lost, busy, searchShell, redirects: moved };
}

/** The manifest is written last. It does not say when, since the same build has the same bytes. */
function builtAt(root: string): number {
  return statSync(join(root, DOCUMENTS, "manifest.json")).mtimeMs;
}

/** Notes the title of each page on the way. */
function titling(read: ReadChecked, pages: NamedPage[]): ReadChecked {
  return (entry, encoding) => {
    const bytes = read(entry, encoding);
    if (encoding === "identity") pages.push(...namedPage(entry, bytes));
    return bytes;
  };
}

/** Thousands of entries have the same headers; each text of them is kept once. */
function headerInterner(): (headers: Headers) => Record<string, string> {
  const known = new Map<string, string>();
  const once = (text: string) => {
    const first = known.get(text) ?? text;
    known.set(text, first);
    return first;
  };
  return (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, once(value)]));
}

/** A page that has no address of its own. */
function take(assets: Map<string, Asset>, address: string, purpose: string): Asset {
  const page = assets.get(address);
  if (!page) throw new Error(`The build in ${DOCUMENTS} has no page for ${purpose}; run “npm run build”.`);
  assets.delete(address);
  return page;
}

function assetOf(root: string, entry: Entry, read: ReadChecked, extraHeaders: Headers): Asset {
  const variant = (encoding: Encoding) => variantOf(root, entry, encoding, read, extraHeaders);
  const { br, gzip } = entry.sizes;
  return {
    status: entry.status,
    variants: {
      identity: variant("identity"),
      ...(br ? { br: variant("br") } : {}),
      ...(gzip ? { gzip: variant("gzip") } : {}),
    },
  };
}

function variantOf(root: string, entry: Entry, encoding: Encoding, read: ReadChecked, extraHeaders: Headers): EncodedVariant {
  const bytes = read(entry, encoding);
  const elsewhere = entry.onDisk || (encoding === "identity" && entry.sizes.gzip);
  const body = elsewhere ? null : Buffer.from(bytes);
  const etag = entityTag(entry, encoding);
  const own = ownHeaders(entry, encoding, etag);
  const crossSite = new ResponseBytes([entry.headers, extraHeaders, own], body);
  // Most pages are reached from inside: only files and first visits use the other one.
  const sameOrigin = entry.style ? new ResponseBytes([entry.headers, extraHeaders, own, SPECULATION_HEADERS], body) : crossSite;
  return { etag, crossSite, sameOrigin, ...(entry.onDisk ? { path: filePath(root, entry, encoding) } : {}) };
}

function ownHeaders({ sizes, style }: Entry, encoding: Encoding, etag: string): Headers {
  return {
    "Content-Length": String(sizes[encoding]),
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    Vary: style ? "Accept-Encoding, Sec-Fetch-Site" : "Accept-Encoding",
    ETag: etag,
  };
}

/** The body of a variant that is kept in memory. */
export function bodyOf(bytes: ResponseBytes, { variants }: Asset): Buffer {
  return bytes.answer?.body ?? gunzipSync(variants.gzip?.crossSite.answer?.body ?? Buffer.alloc(0));
}
