import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

const ENTRY = 'export { loadEngine } from "./lib/search/engine"; export { search } from "./lib/search/query";';

async function engineForTheBrowser() {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), metafile };
}

it("the engine for the browser has at most 8 KB", async () => {
  const { code, metafile } = await engineForTheBrowser();
  const foreign = Object.keys(metafile.inputs).filter(
    (file) => !/^lib\/search\/|^lib\/content\/edit-distance\.ts$|stemmer|^<stdin>$/.test(file),
  );
  expect(foreign).toEqual([]);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(8 * 1024);
});

it("the engine has no pattern that older phones cannot read: Safari knows looking behind since 16.4", async () => {
  const { code } = await engineForTheBrowser();
  expect(new TextDecoder().decode(code)).not.toMatch(/\(\?<[=!]/);
});
