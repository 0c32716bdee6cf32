import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { brotliOptions } from "@/lib/server/compress";
import type { Encoding } from "@/lib/server/manifest";

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|xml|manifest\+json|ld\+json|javascript|speculationrules\+json|.*\+xml)|image\/svg)/;

/** Whether compressing a file of this type can help. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

export type Forms = Readonly<Partial<Record<Encoding, Uint8Array>> & { identity: Uint8Array }>;

/** Pages, of which there are as many as articles and more. */
const PAGE = /^text\/(?:html|markdown)/;
/** Less than the best, in two fifths of the time, for 2 % more bytes. */
const NEARLY_BEST = 10;
/** A page of so many bytes reaches its reader in the connection's first flight, and none the sooner for being smaller. */
const LIGHT = 13_000;

/**
 * All forms of a file that are worth sending, made once: as small as each encoding can make it, but for light pages, whose
 * best form would take half of a large site's build. docs/decisions/0013-steps-kept-by-hash.md
 */
export function compressAll(plain: Uint8Array, type: string): Forms {
  if (!isCompressible(type)) return { identity: plain };
  const br = compressBrotli(plain, type);
  const gzip = gzipSync(plain, { level: constants.Z_BEST_COMPRESSION });
  return {
    identity: plain,
    ...(br.length < plain.length ? { br } : {}),
    ...(gzip.length < plain.length ? { gzip } : {}),
  };
}

function compressBrotli(plain: Uint8Array, type: string): Buffer {
  const quick = PAGE.test(type) ? brotliCompressSync(plain, brotliOptions(plain, NEARLY_BEST)) : null;
  return quick && quick.length <= LIGHT ? quick : brotliCompressSync(plain, brotliOptions(plain, constants.BROTLI_MAX_QUALITY));
}
