import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Site } from "@/lib/site-settings";
import { SPECULATION_HEADERS } from "./headers";
import { DOCUMENTS, ENDINGS, type Encoding, type Entry, MIRROR, readManifest } from "./manifest";
import { PreparedAnswer } from "./prepared";

type Headers = Readonly<Record<string, string>>;

/** One form of a file, ready to send. */
export interface Form {
  readonly etag: string;
  /** Where the body lies when it is read at each request; its hash was right when the process began. */
  readonly path?: string;
  /** For pages that start a visit, and for files. */
  readonly outside: Sendable;
  /** The same with the speculation rules, for pages that are reached from inside the site. */
  readonly inside: Sendable;
}

/** What is sent of a form. Both parts are made when they are asked for, so that what few ask for costs little memory. */
export class Sendable {
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

export interface Stored {
  readonly status: number;
  readonly forms: Readonly<Partial<Record<Encoding, Form>> & { identity: Form }>;
}

/** Everything that is served without being rendered: pages from memory, what few ask for from the disk. */
export interface Library {
  /** The settings with which it was built. */
  readonly site: Site;
  readonly stored: ReadonlyMap<string, Stored>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly dynamic: ReadonlySet<string>;
  readonly notFound: Stored;
  /** Stands in for a page that cannot be made for one request right now. */
  readonly busy: Stored;
}

/**
 * Reads a build into memory.
 * @param root the project's folder
 * @param extraHeaders sent with everything, such as HSTS
 * @throws Error that names the file when the build is missing, incomplete or damaged
 */
export function openLibrary(root: string, extraHeaders: Headers): Library {
  const manifest = readManifest(root);
  const shared = sharing();
  const stored = new Map(
    manifest.entries.map((entry) => [entry.address, store(root, { ...entry, headers: shared(entry.headers) }, extraHeaders)]),
  );
  const notFound = take(stored, "/404", "unknown addresses");
  const busy = take(stored, "/503", "busy moments");
  return {
    site: manifest.site,
    stored,
    notFound,
    busy,
    redirects: new Map(Object.entries(manifest.redirects)),
    dynamic: new Set(Object.keys(manifest.dynamic)),
  };
}

/** Thousands of entries have the same headers; each text of them is kept once. */
function sharing(): (headers: Headers) => Record<string, string> {
  const known = new Map<string, string>();
  const once = (text: string) => {
    const first = known.get(text) ?? text;
    known.set(text, first);
    return first;
  };
  return (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, once(value)]));
}

/** A page that answers no address of its own. */
function take(stored: Map<string, Stored>, address: string, purpose: string): Stored {
  const page = stored.get(address);
  if (!page) throw new Error(`The build in ${DOCUMENTS} has no page for ${purpose}; run “npm run build”.`);
  stored.delete(address);
  return page;
}

function store(root: string, entry: Entry, extraHeaders: Headers): Stored {
  const form = (encoding: Encoding) => readForm(root, entry, encoding, extraHeaders);
  const identity = form("identity");
  const { br, gzip } = entry.sizes;
  return {
    status: entry.status,
    forms: { identity, ...(br ? { br: form("br") } : {}), ...(gzip ? { gzip: form("gzip") } : {}) },
  };
}

function readForm(root: string, entry: Entry, encoding: Encoding, extraHeaders: Headers): Form {
  const bytes = readSound(root, entry, encoding);
  const elsewhere = entry.onDisk || (encoding === "identity" && entry.sizes.gzip);
  const body = elsewhere ? null : Buffer.from(bytes);
  const etag = `"${(entry.hashes[encoding] ?? entry.hashes.identity).slice(0, 20)}${ENDINGS[encoding].replace(".", "-")}"`;
  const own = ownHeaders(entry, encoding, etag);
  const outside = new Sendable([entry.headers, extraHeaders, own], body);
  // Most pages are reached from inside: only files and first visits use the other form.
  const inside = entry.style ? new Sendable([entry.headers, extraHeaders, own, SPECULATION_HEADERS], body) : outside;
  return { etag, outside, inside, ...(entry.onDisk ? { path: pathOf(root, entry, encoding) } : {}) };
}

function ownHeaders({ sizes, style }: Entry, encoding: Encoding, etag: string): Headers {
  return {
    "Content-Length": String(sizes[encoding]),
    ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    Vary: style ? "Accept-Encoding, Sec-Fetch-Site" : "Accept-Encoding",
    ETag: etag,
  };
}

function pathOf(root: string, { file }: Entry, encoding: Encoding): string {
  return join(root, DOCUMENTS, MIRROR, file + ENDINGS[encoding]);
}

/** The body of a form that is kept in memory. */
export function bodyOf(sendable: Sendable, { forms }: Stored): Buffer {
  return sendable.answer?.body ?? gunzipSync(forms.gzip?.outside.answer?.body ?? Buffer.alloc(0));
}

/**
 * The body of a form that lies on the disk.
 * @throws Error when it is gone, or no longer what its headers say, as when the site was built anew meanwhile
 */
export async function bodyOnDisk(path: string, { etag }: Form): Promise<Buffer> {
  const body = await readFile(path);
  // A mark begins with the hash of its body.
  if (sha256(body).slice(0, 20) !== etag.slice(1, 21))
    throw new Error(`${path} is not what it was at the start; start again after a build.`);
  return body;
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** All files are read into the same memory: a new buffer for each would leave the process twice as large as what it keeps. */
let scratch = Buffer.alloc(256 * 1024);

function readInto(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > scratch.length) scratch = Buffer.alloc(size * 2);
    return scratch.subarray(0, readSync(file, scratch, 0, size, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * A damaged file must stop the start, not reach a reader.
 * @returns bytes that the next file overwrites
 */
function readSound(root: string, entry: Entry, encoding: Encoding): Buffer {
  const { hashes, sizes } = entry;
  const path = pathOf(root, entry, encoding);
  const damaged = (what: string) => new Error(`${path} ${what}; the build is damaged. Run “npm run build”.`);
  let body: Buffer;
  try {
    body = readInto(path);
  } catch {
    throw damaged("is missing");
  }
  if (body.length !== sizes[encoding]) throw damaged(`has ${body.length} bytes instead of ${sizes[encoding]}`);
  if (sha256(body) !== hashes[encoding]) throw damaged("is not what was built");
  return body;
}
