import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import {
  COMMON_HEADERS,
  cachingOf,
  contentSecurityPolicy,
  cspHash,
  FOREVER,
  REVALIDATE,
  SHOWN_ELSEWHERE,
} from "@/lib/server/headers";
import { DOCUMENTS, ENDINGS, type Encoding, type Entry, type Manifest, MIRROR } from "@/lib/server/manifest";
import type { Forms } from "./compress";
import { NGINX_MAPS, nginxMaps } from "./nginx-maps";
import { styleOf } from "./styles";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

type Place = Pick<Entry, "address" | "file" | "status" | "style" | "onDisk">;

export interface DocumentOptions {
  readonly status?: number;
  readonly onDisk?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Collects a build's documents and files in a draft, and puts them in place all at once: a half-written build is never served. */
export class BuildFolder {
  private readonly entries: Entry[] = [];
  private readonly files = new Set<string>();
  private readonly draft: string;

  /** @param root the project's folder */
  constructor(private readonly root: string) {
    this.draft = join(root, `${DOCUMENTS}.draft`);
    rmSync(this.draft, { recursive: true, force: true });
  }

  /**
   * A page: /iop becomes iop/index.html, which every static host serves at /iop.
   * @param options status; onDisk for pages that few ask for; headers besides those of every page
   */
  addDocument(address: string, forms: Forms, { status = 200, onDisk = false, headers = {} }: DocumentOptions = {}): void {
    const file = status === 200 ? join(address.slice(1), "index.html") : `${status}.html`;
    const style = cspHash(styleOf(Buffer.from(forms.identity).toString()));
    this.add({ address, file, status, style, ...(onDisk ? { onDisk } : {}) }, forms, {
      "Content-Type": typeOf(".html"),
      "Cache-Control": cachingOf(address),
      "Content-Security-Policy": contentSecurityPolicy(style),
      ...headers,
    });
  }

  /** A file that goes in as it is. What pages bring along is kept in memory, what machines and previews fetch is not. */
  addFile(address: string, forms: Forms, type = typeOf(address)): void {
    const asset = address.startsWith("/assets/");
    this.add({ address, file: address.slice(1), status: 200, ...(asset ? {} : { onDisk: true }) }, forms, {
      "Content-Type": type,
      "Cache-Control": asset ? FOREVER : REVALIDATE,
      "Content-Security-Policy": contentSecurityPolicy(),
      ...(type.startsWith("image/") ? SHOWN_ELSEWHERE : {}),
    });
  }

  /** Writes the manifest and what nginx needs of it, and moves the new build to where the server looks. */
  finish(rest: Pick<Manifest, "made" | "site" | "redirects" | "searchShell">): Manifest {
    const entries = this.entries.sort((a, b) => (a.address < b.address ? -1 : 1));
    const manifest: Manifest = { version: 3, entries, ...rest };
    writeFileSync(join(this.draft, "manifest.json"), JSON.stringify(manifest, null, 1));
    writeFileSync(join(this.draft, NGINX_MAPS), nginxMaps(manifest));
    rmSync(join(this.root, DOCUMENTS), { recursive: true, force: true });
    renameSync(this.draft, join(this.root, DOCUMENTS));
    return manifest;
  }

  private add(place: Place, forms: Forms, headers: Record<string, string>): void {
    if (this.files.has(place.file)) throw new Error(`Two things would lie at ${place.address}, in ${place.file}.`);
    this.files.add(place.file);
    const ofEach = <Value>(measure: (bytes: Uint8Array) => Value) =>
      Object.fromEntries(Object.entries(forms).map(([encoding, bytes]) => [encoding, measure(bytes)]));
    const { "Content-Type": type = "", "Cache-Control": caching = "", ...own } = headers;
    this.entries.push({
      ...place,
      hashes: { identity: sha256(forms.identity), ...ofEach(sha256) },
      sizes: { identity: forms.identity.length, ...ofEach((bytes) => bytes.length) },
      headers: { "Content-Type": type, "Cache-Control": caching, ...COMMON_HEADERS, ...own },
    });
    for (const [encoding, bytes] of Object.entries(forms)) this.write(place.file + ENDINGS[encoding as Encoding], bytes);
  }

  private write(file: string, bytes: Uint8Array): void {
    const path = join(this.draft, MIRROR, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** The type of a file by its name's ending. */
export function typeOf(name: string): string {
  return TYPES[extname(name) || name] ?? "application/octet-stream";
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
