import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENTS, ENDINGS, type Encoding, type Entry, type Manifest, MIRROR } from "./manifest";
import { isDenied, mayNotRead } from "./may-not-read";

/** Where one form of a file of the build lies. */
export function filePath(root: string, { file }: Entry, encoding: Encoding): string {
  return join(root, DOCUMENTS, MIRROR, file + ENDINGS[encoding]);
}

/** A strong entity tag: it begins with the hash of the body. */
export function entityTag({ hashes }: Entry, encoding: Encoding): string {
  return `"${(hashes[encoding] ?? hashes.identity).slice(0, 20)}${ENDINGS[encoding].replace(".", "-")}"`;
}

/**
 * Reads a file at the time of a request.
 * @throws Error when it is gone, or no longer what its tag says, as when the site was built anew meanwhile
 */
export async function readUnchanged(path: string, etag: string): Promise<Buffer> {
  const body = await readFile(path);
  if (sha256(body).slice(0, 20) !== etag.slice(1, 21))
    throw new Error(`${path} is not what it was at the start; start again after a build.`);
  return body;
}

/** Reads one form of an entry into memory that the next file overwrites. */
export type ReadChecked = (entry: Entry, encoding: Encoding) => Buffer;

/**
 * A reader of the build's files for the start: a damaged file must stop it, not reach a reader. All files are read into the
 * same memory, since a new buffer for each would leave the process twice as large as what it keeps.
 */
export function checkedReader(root: string): ReadChecked {
  const readInto = scratchReader();
  return (entry, encoding) => {
    const { hashes, sizes } = entry;
    const path = filePath(root, entry, encoding);
    const body = readOr(() => readInto(path), path);
    if (body.length !== sizes[encoding]) throw damaged(path, `has ${body.length} bytes instead of ${sizes[encoding]}`);
    if (sha256(body) !== hashes[encoding]) throw damaged(path, "is not what was built");
    return body;
  };
}

/**
 * Checks what serving needs besides documents and files: a search index that is damaged would answer wrongly, or not at all.
 * @param beside hashes by path, as the manifest has them
 * @throws Error that names the first that is missing or not what was built
 */
export function checkBeside(root: string, beside: Manifest["beside"]): void {
  const readInto = scratchReader();
  for (const [name, hash] of Object.entries(beside)) {
    const path = join(root, name);
    if (sha256(readOr(() => readInto(path), path)) !== hash) throw damaged(path, "is not what was built");
  }
}

function readOr(read: () => Buffer, path: string): Buffer {
  try {
    return read();
  } catch (error) {
    throw isDenied(error) ? new Error(mayNotRead(path)) : damaged(path, "is missing");
  }
}

function damaged(path: string, what: string): Error {
  return new Error(`${path} ${what}; the build is damaged. Run “npm run build”.`);
}

function scratchReader(): (path: string) => Buffer {
  let scratch = Buffer.alloc(256 * 1024);
  return (path) => {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size > scratch.length) scratch = Buffer.alloc(size * 2);
      return scratch.subarray(0, readSync(file, scratch, 0, size, 0));
    } finally {
      closeSync(file);
    }
  };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
