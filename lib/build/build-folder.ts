import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  COMMON_HEADERS,
  cachingOf,
  contentSecurityPolicy,
  cspHash,
  FOREVER,
  REVALIDATE,
  SHOWN_ELSEWHERE,
  UNLISTED,
} from "@/lib/server/headers";
import { DOCUMENTS, ENDINGS, type Encoding, type Entry, type Manifest, MIRROR } from "@/lib/server/manifest";
import type { Forms } from "./compress";
import { hostFiles } from "./host-files";
import { NGINX_MAPS, nginxMaps } from "./nginx-maps";
import { pageFile, pageTwin, writeTwin } from "./page-files";
import { styleOf } from "./styles";
import { typeOf } from "./types";

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
   * A page: /iop becomes iop.html, and the same bytes lie in iop/index.html, so that every static host finds one of them.
   * @param options status; onDisk for pages that few ask for; headers besides those of every page
   */
  addDocument(address: string, forms: Forms, { status = 200, onDisk = false, headers = {} }: DocumentOptions = {}): void {
    const file = status === 200 ? pageFile(address) : `${status}.html`;
    const style = cspHash(styleOf(Buffer.from(forms.identity).toString()));
    this.add({ address, file, status, style, ...(onDisk ? { onDisk } : {}) }, forms, {
      "Content-Type": typeOf(".html"),
      "Cache-Control": cachingOf(address),
      "Content-Security-Policy": contentSecurityPolicy(style),
      ...headers,
    });
    if (status === 200) this.addTwin(address);
  }

  /** A page of the mirror alone, for hosts that can't answer its address as the server does: it has no entry. */
  addHostPage(address: string, html: Uint8Array): void {
    this.claim(address, pageFile(address));
    this.write(pageFile(address), html);
    this.addTwin(address);
  }

  /** A file that goes in as it is. What pages bring along is kept in memory, what machines and previews fetch is not. */
  addFile(address: string, forms: Forms, type = typeOf(address)): void {
    const asset = address.startsWith("/assets/");
    this.add({ address, file: address.slice(1), status: 200, ...(asset ? {} : { onDisk: true }) }, forms, {
      "Content-Type": type,
      "Cache-Control": asset ? FOREVER : REVALIDATE,
      "Content-Security-Policy": contentSecurityPolicy(),
      ...(type.startsWith("image/") ? SHOWN_ELSEWHERE : {}),
      ...(address.startsWith("/s/") ? UNLISTED : {}),
    });
  }

  /** A file beside the manifest, which is never served. */
  addNote(name: string, text: string): void {
    mkdirSync(this.draft, { recursive: true });
    writeFileSync(join(this.draft, name), text);
  }

  /** Writes the manifest and what nginx and static hosts need of it, and moves the new build to where the server looks. */
  finish(rest: Pick<Manifest, "made" | "site" | "redirects" | "searchShell" | "beside">): Manifest {
    const entries = this.entries.sort((a, b) => (a.address < b.address ? -1 : 1));
    const bare: Manifest = { version: 5, entries, ...rest };
    const maps = nginxMaps(bare);
    const manifest = { ...bare, beside: { ...rest.beside, [`${DOCUMENTS}/${NGINX_MAPS}`]: sha256(Buffer.from(maps)) } };
    this.addNote("manifest.json", JSON.stringify(manifest, null, 1));
    this.addNote(NGINX_MAPS, maps);
    const { files, pages } = hostFiles(manifest);
    for (const [file, text] of Object.entries(files)) this.write(file, Buffer.from(text));
    for (const [address, html] of Object.entries(pages)) this.addHostPage(address, Buffer.from(html));
    rmSync(join(this.root, DOCUMENTS), { recursive: true, force: true });
    renameSync(this.draft, join(this.root, DOCUMENTS));
    return manifest;
  }

  private add(place: Place, forms: Forms, headers: Record<string, string>): void {
    this.claim(place.address, place.file);
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

  /** The same page as its folder's index, for hosts that look for no other file. Its compressed forms lie beside the page alone. */
  private addTwin(address: string): void {
    const twin = pageTwin(address);
    if (twin === null) return;
    this.claim(address, twin);
    writeTwin(join(this.draft, MIRROR, pageFile(address)), join(this.draft, MIRROR, twin));
  }

  private claim(address: string, file: string): void {
    if (this.files.has(file)) throw new Error(`Two things would lie at ${address}, in ${file}.`);
    this.files.add(file);
  }

  private write(file: string, bytes: Uint8Array): void {
    const path = join(this.draft, MIRROR, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
