import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Encoding } from "./manifest";

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|xml|manifest\+json|ld\+json|javascript|speculationrules\+json|.*\+xml)|image\/svg)/;

/** Whether compressing a file of this type can help. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

/** All forms of a file that are worth sending: as small as each encoding can make it, since it is done once. */
export function compressAll(plain: Buffer, type: string): Partial<Record<Encoding, Buffer>> & { identity: Buffer } {
  if (!isCompressible(type)) return { identity: plain };
  const br = compressBrotli(plain, constants.BROTLI_MAX_QUALITY);
  const gzip = gzipSync(plain, { level: 9 });
  return {
    identity: plain,
    ...(br.length < plain.length ? { br } : {}),
    ...(gzip.length < plain.length ? { gzip } : {}),
  };
}

const QUICK = 5;
/** 2^16 bytes: a page fits, and the encoder has less memory to prepare. */
const SMALL_WINDOW = 16;

/** One form of an answer that is made for one request. */
export function compressQuickly(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return compressBrotli(plain, QUICK, SMALL_WINDOW);
  return encoding === "gzip" ? gzipSync(plain, { level: QUICK }) : plain;
}

function compressBrotli(plain: Buffer, quality: number, window = constants.BROTLI_DEFAULT_WINDOW): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  });
}
