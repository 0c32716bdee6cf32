import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
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
import { compressAll, type Forms } from "./compress";
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

/** A file with all its forms; nothing is written until the whole build is there. */
interface Made {
  readonly entry: Entry;
  readonly forms: Forms;
}

interface DocumentRest {
  readonly status?: number;
  readonly onDisk?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Collects a build's documents and files, and puts them in place all at once: a half-written build is never served. */
export class BuildFolder {
  private readonly made: Promise<Made>[] = [];
  private readonly draft: string;

  /** @param root the project's folder */
  constructor(private readonly root: string) {
    this.draft = join(root, `${DOCUMENTS}.draft`);
    rmSync(this.draft, { recursive: true, force: true });
  }

  /**
   * A page: /iop becomes iop/index.html, which every static host serves at /iop.
   * @param rest status; onDisk for pages that few ask for; headers besides those of every page
   */
  addDocument(address: string, html: string, { status = 200, onDisk = false, headers = {} }: DocumentRest = {}): void {
    const file = status === 200 ? join(address.slice(1), "index.html") : `${status}.html`;
    const style = cspHash(styleOf(html));
    const policy = { "Content-Security-Policy": contentSecurityPolicy(style) };
    const rest = { ...policy, ...headers };
    this.add(
      { address, file, status, style, ...(onDisk ? { onDisk } : {}) },
      Buffer.from(html),
      TYPES[".html"] ?? "",
      cachingOf(address),
      rest,
    );
  }

  /** A file that goes in as it is. What pages bring along is kept in memory, what machines and previews fetch is not. */
  addFile(address: string, contents: Buffer, type = TYPES[extname(address)] ?? "application/octet-stream"): void {
    const asset = address.startsWith("/assets/");
    const where = { address, file: address.slice(1), status: 200, ...(asset ? {} : { onDisk: true }) };
    this.add(where, contents, type, asset ? FOREVER : REVALIDATE, {
      "Content-Security-Policy": contentSecurityPolicy(),
      ...(type.startsWith("image/") ? SHOWN_ELSEWHERE : {}),
    });
  }

  /** Everything in a folder that is served as it is. */
  addFolder(folder: string): void {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, path, name } of files) {
      const file = join(parentPath ?? path, name);
      this.addFile(`/${relative(folder, file)}`, readFileSync(file));
    }
  }

  /** Writes the manifest and what nginx needs of it, and moves the new build to where the server looks. */
  async finish(rest: Pick<Manifest, "site" | "redirects" | "searchShell">): Promise<Manifest> {
    const made = await Promise.all(this.made);
    for (const { entry, forms } of made)
      for (const [encoding, bytes] of Object.entries(forms)) this.write(entry.file + ENDINGS[encoding as Encoding], bytes);
    const entries = made.map(({ entry }) => entry).sort((a, b) => (a.address < b.address ? -1 : 1));
    const manifest: Manifest = { version: 2, entries, ...rest };
    writeFileSync(join(this.draft, "manifest.json"), JSON.stringify(manifest, null, 1));
    writeFileSync(join(this.draft, NGINX_MAPS), nginxMaps(manifest));
    rmSync(join(this.root, DOCUMENTS), { recursive: true, force: true });
    renameSync(this.draft, join(this.root, DOCUMENTS));
    return manifest;
  }

  private add(what: Place, plain: Buffer, type: string, cache: string, policy: Record<string, string>): void {
    this.made.push(this.compressed(what, plain, { "Content-Type": type, "Cache-Control": cache, ...COMMON_HEADERS, ...policy }));
  }

  private async compressed(what: Place, plain: Buffer, headers: Entry["headers"] & { "Content-Type": string }): Promise<Made> {
    const forms = await compressAll(plain, headers["Content-Type"]);
    const ofEach = <Value>(measure: (bytes: Buffer) => Value) =>
      Object.fromEntries(Object.entries(forms).map(([encoding, bytes]) => [encoding, measure(bytes)]));
    const entry = {
      ...what,
      hashes: { identity: sha256(plain), ...ofEach(sha256) },
      sizes: { identity: plain.length, ...ofEach((bytes) => bytes.length) },
      headers,
    };
    return { entry, forms };
  }

  private write(file: string, bytes: Buffer): void {
    const path = join(this.draft, MIRROR, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
