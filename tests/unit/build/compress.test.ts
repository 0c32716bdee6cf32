import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressAll, type Forms, isCompressible } from "@/lib/build/compress";
import { compressQuickly } from "@/lib/server/compress";
import { randomNumbers } from "../../fixtures/random";

const HTML = "text/html; charset=utf-8";
const TEXT = Buffer.from("Nine hours a week or more. ".repeat(100));
/** Words that hardly repeat, so that their number decides how heavy they are. */
const wordsOf = (count: number) => {
  const next = randomNumbers(count);
  return Buffer.from(Array.from({ length: count }, () => Math.floor(next() * 36 ** 4).toString(36)).join(" "));
};
const plainOf = (forms: Forms) => ({
  identity: forms.identity,
  br: forms.br && brotliDecompressSync(forms.br),
  gzip: forms.gzip && gunzipSync(forms.gzip),
});

describe("compressing", () => {
  it.each([
    HTML,
    "text/plain",
    "text/css",
    "text/javascript; charset=utf-8",
    "application/javascript",
    "application/json; charset=utf-8",
    "application/ld+json",
    "application/manifest+json; charset=utf-8",
    "application/speculationrules+json",
    "application/xml; charset=utf-8",
    "application/atom+xml",
    "image/svg+xml",
  ])("helps %s", (type) => {
    expect(isCompressible(type)).toBe(true);
  });

  it.each([
    "image/png",
    "image/x-icon",
    "image/jpeg",
    "font/woff2",
    "application/octet-stream",
    "application/pdf",
    "",
    "x-text/html",
  ])("does not help “%s”", (type) => {
    expect(isCompressible(type)).toBe(false);
  });

  it("gives every form of a text, each with the same bytes inside and smaller", () => {
    const forms = compressAll(TEXT, HTML);
    expect(plainOf(forms)).toEqual({ identity: TEXT, br: TEXT, gzip: TEXT });
    expect([forms.br, forms.gzip].filter((form) => !form || form.length >= TEXT.length / 10)).toEqual([]);
  });

  it("makes a page that is not light, and all that is no page, as small as it can be", () => {
    const best = (plain: Buffer) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
    const [heavy, light] = [wordsOf(9_000), wordsOf(900)];
    expect(compressAll(heavy, HTML).br).toEqual(best(heavy));
    expect(compressAll(heavy, "application/json").br).toEqual(best(heavy));
    expect(compressAll(light, "application/json").br).toEqual(best(light));
    expect(compressAll(light, HTML).br).not.toEqual(best(light));
  });

  it("gives the same bytes each time", () => {
    expect(compressAll(TEXT, HTML)).toEqual(compressAll(TEXT, HTML));
  });

  it.each([
    ["an image, however well it would compress", TEXT, "image/png"],
    ["a text too short to gain from it", Buffer.from("ok"), HTML],
    ["nothing", Buffer.alloc(0), HTML],
  ])("leaves only the plain form of %s", (_what, plain, type) => {
    expect(compressAll(plain, type)).toEqual({ identity: plain });
  });

  it("leaves out just the form that does not help", () => {
    const plain = Buffer.from("aaaaaaaaaaaaaaaaaaaa");
    expect(Object.keys(compressAll(plain, HTML))).toEqual(["identity", "br"]);
  });
});

describe("compressing quickly", () => {
  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("gives %s with the same bytes inside", (encoding, decompress) => {
    const bytes = compressQuickly(TEXT, encoding);
    expect(decompress(bytes)).toEqual(TEXT);
    expect(bytes.length).toBeLessThan(TEXT.length / 10);
  });

  it("leaves plain text as it is", () => {
    expect(compressQuickly(TEXT, "identity")).toEqual(TEXT);
  });

  it.each(["br", "gzip", "identity"] as const)("copes with nothing, as %s", (encoding) => {
    const plain = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes }[encoding];
    expect(plain(compressQuickly(Buffer.alloc(0), encoding))).toHaveLength(0);
  });
});
