import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import type { Encoding } from "./manifest";

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

const QUICK = 5;
/** 2^16 bytes: a page fits, and the encoder has less memory to prepare. */
const SMALL_WINDOW = 16;

/** One form of an answer that is made for one request. */
export function compressQuickly(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return brotliCompressSync(plain, brotliOptions(plain, QUICK, SMALL_WINDOW));
  return encoding === "gzip" ? gzipSync(plain, { level: QUICK }) : plain;
}

function brotliOptions(plain: Buffer, quality: number, window = constants.BROTLI_DEFAULT_WINDOW): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  };
}
