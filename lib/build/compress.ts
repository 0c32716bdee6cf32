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

/** All forms of a file that are worth sending: as small as each encoding can make it, since it is done once. */
export function compressAll(plain: Uint8Array, type: string): Forms {
  if (!isCompressible(type)) return { identity: plain };
  const br = brotliCompressSync(plain, brotliOptions(plain, constants.BROTLI_MAX_QUALITY));
  const gzip = gzipSync(plain, { level: constants.Z_BEST_COMPRESSION });
  return {
    identity: plain,
    ...(br.length < plain.length ? { br } : {}),
    ...(gzip.length < plain.length ? { gzip } : {}),
  };
}
