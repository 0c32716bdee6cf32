import { type BrotliOptions, brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Encoding } from "./manifest";

const QUICK = 5;
/** 2^16 bytes: a page fits, and the encoder has less memory to prepare. */
const SMALL_WINDOW = 16;

/** One form of an answer that is made for one request. */
export function compressQuickly(plain: Buffer, encoding: Encoding): Buffer {
  if (encoding === "br") return brotliCompressSync(plain, brotliOptions(plain, QUICK, SMALL_WINDOW));
  return encoding === "gzip" ? gzipSync(plain, { level: QUICK }) : plain;
}

/** How brotli compresses a file of known size. */
export function brotliOptions(plain: Uint8Array, quality: number, window = constants.BROTLI_DEFAULT_WINDOW): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      [constants.BROTLI_PARAM_LGWIN]: window,
    },
  };
}
