import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { brotliOptions } from "@/lib/server/compress";
import type { Encoding } from "@/lib/server/manifest";

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|xml|manifest\+json|ld\+json|javascript|speculationrules\+json|.*\+xml)|image\/svg)/;

/** Whether compressing a file of this type can help. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

export type Forms = Readonly<Partial<Record<Encoding, Buffer>> & { identity: Buffer }>;

const [brotliAside, gzipAside] = [promisify(brotliCompress), promisify(gzip)];

/**
 * All forms of a file that are worth sending: as small as each encoding can make it, since it is done once. Node.js
 * compresses in threads of its own, so many files asked for together keep all cores busy.
 */
export async function compressAll(plain: Buffer, type: string): Promise<Forms> {
  if (!isCompressible(type)) return { identity: plain };
  const [br, gz] = await Promise.all([
    brotliAside(plain, brotliOptions(plain, constants.BROTLI_MAX_QUALITY)),
    gzipAside(plain, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return {
    identity: plain,
    ...(br.length < plain.length ? { br } : {}),
    ...(gz.length < plain.length ? { gzip: gz } : {}),
  };
}
