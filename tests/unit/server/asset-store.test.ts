import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import { type Asset, bodyOf, type EncodedVariant, openAssetStore } from "@/lib/server/asset-store";
import { documentForms, IMAGE, longPage, NOTHING_MORE, SCRIPT_ADDRESS, SHELL, writeBuild } from "../../fixtures/sample-build";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const folder = tempFolders();

async function built(): Promise<string> {
  const root = folder();
  await writeBuild(root);
  return root;
}

async function assetAt(address: string, extra: Record<string, string> = {}): Promise<Asset> {
  const asset = openAssetStore(await built(), extra).assets.get(address);
  if (!asset) throw new Error(`${address} is not there.`);
  return asset;
}

/** A variant's headers as an object. */
function headersOf(variant: EncodedVariant | undefined, which: "crossSite" | "sameOrigin" = "crossSite"): Record<string, string> {
  const list = variant?.[which].headers ?? [];
  return Object.fromEntries(list.flatMap((name, i) => (i % 2 === 0 ? [[name, list[i + 1] ?? ""]] : [])));
}

describe("an asset store", () => {
  it("has every document and file of its build, but not the page for unknown addresses", async () => {
    const { assets, notFound, redirects, searchShell } = openAssetStore(await built(), {});
    expect([...assets.keys()]).toEqual([
      "/",
      SCRIPT_ADDRESS,
      "/iop",
      "/iop/what-to-expect",
      "/opengraph.png",
      "/robots.txt",
      "/search",
    ]);
    expect(notFound.status).toBe(404);
    expect([...redirects]).toEqual([
      ["/next-step/php-and-iop", "/iop"],
      ["/old-costs", "/iop#cost"],
    ]);
    expect(searchShell).toEqual(SHELL);
  });

  it("gives the same bytes in every encoding", async () => {
    const asset = await assetAt("/iop");
    const { br, gzip, identity } = asset.variants;
    if (!br || !gzip) throw new Error("Both compressed forms must be there.");
    const plain = longPage("IOP");
    expect(brotliDecompressSync(bodyOf(br.crossSite, asset)).toString()).toBe(plain);
    expect(gunzipSync(bodyOf(gzip.crossSite, asset)).toString()).toBe(plain);
    expect(bodyOf(identity.crossSite, asset).toString()).toBe(plain);
  });

  it("keeps a picture out of memory, and knows where it lies", async () => {
    const { variants } = await assetAt("/opengraph.png");
    expect(Object.keys(variants)).toEqual(["identity"]);
    expect(variants.identity.crossSite.answer).toBeNull();
    expect(readFileSync(variants.identity.path ?? "")).toEqual(IMAGE);
  });

  it("keeps the script in memory, which every first visit needs", async () => {
    const { variants } = await assetAt(SCRIPT_ADDRESS);
    expect(variants.br).not.toHaveProperty("path");
    expect(variants.br?.crossSite.answer).not.toBeNull();
  });

  it("keeps no plain text in memory that it also has compressed", async () => {
    expect((await assetAt("/iop")).variants.identity.crossSite.answer).toBeNull();
  });

  it("marks every variant by its own strong ETag, which the same build has again", async () => {
    const { identity, br, gzip } = (await assetAt("/iop")).variants;
    const marks = [identity, br, gzip].map((variant) => variant?.etag ?? "");
    expect(new Set(marks).size).toBe(3);
    expect(marks.filter((mark) => !/^"[0-9a-f]{20}(?:-br|-gz)?"$/.test(mark))).toEqual([]);
    expect((await assetAt("/iop")).variants.identity.etag).toBe(identity.etag);
    expect((await assetAt("/")).variants.identity.etag).not.toBe(identity.etag);
  });

  it.each([
    ["identity", undefined],
    ["br", "br"],
    ["gzip", "gzip"],
  ] as const)("describes the variant %s by its headers", async (encoding, coding) => {
    const asset = await assetAt("/iop");
    const variant = asset.variants[encoding];
    const headers = headersOf(variant);
    expect(headers).toMatchObject({
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": String(variant ? bodyOf(variant.crossSite, asset).length : -1),
      Vary: "Accept-Encoding, Sec-Fetch-Site",
      ETag: variant?.etag,
    });
    expect(headers["Content-Encoding"]).toBe(coding);
  });

  it("names the speculation rules only with documents, and only for readers who come from inside", async () => {
    const { identity } = (await assetAt("/iop")).variants;
    expect(headersOf(identity)).not.toHaveProperty("Speculation-Rules");
    const { "Speculation-Rules": rules, ...rest } = headersOf(identity, "sameOrigin");
    expect(rules).toMatch(/^"\/assets\/[0-9a-f]{12}\.json"$/);
    expect(rest).toEqual(headersOf(identity));
    expect(headersOf((await assetAt("/robots.txt")).variants.identity, "sameOrigin")).not.toHaveProperty("Speculation-Rules");
  });

  it("lets a file's answer depend on the encoding alone", async () => {
    expect(headersOf((await assetAt("/robots.txt")).variants.identity)).toMatchObject({ Vary: "Accept-Encoding" });
  });

  it("sends what it is told with everything", async () => {
    const extra = { "Strict-Transport-Security": "max-age=1" };
    expect(headersOf((await assetAt("/iop", extra)).variants.br)).toMatchObject(extra);
    expect(headersOf((await assetAt("/iop", extra)).variants.br, "sameOrigin")).toMatchObject(extra);
    expect(headersOf((await assetAt("/opengraph.png", extra)).variants.identity)).toMatchObject(extra);
  });
});

const MISSING = "The build in .documents is missing or damaged; run “npm run build”. (";

describe("an asset store does not open", () => {
  it("without a build", () => {
    const root = folder();
    const file = join(root, ".documents/manifest.json");
    expect(() => openAssetStore(root, {})).toThrow(new Error(`${MISSING}ENOENT: no such file or directory, open '${file}')`));
  });

  it.each([
    ["no JSON", "{", "JSON"],
    ["nothing", "", "JSON"],
    ["an empty object", "{}", "manifest.json: version: "],
    ["another version", JSON.stringify({ version: 1, entries: [], ...NOTHING_MORE }), "version"],
    ["a field it does not know", JSON.stringify({ version: 5, entries: [], ...NOTHING_MORE, more: 1 }), "more"],
    [
      "an entry without file",
      JSON.stringify({ version: 5, entries: [{ address: "/" }], ...NOTHING_MORE }),
      "manifest.json: entries: 0: ",
    ],
  ])("with a manifest that is %s", (_what, text, reason) => {
    const root = folder();
    writeFiles(root, { ".documents/manifest.json": text });
    expect(() => openAssetStore(root, {})).toThrow(MISSING);
    expect(() => openAssetStore(root, {})).toThrow(reason);
  });

  it.each([
    ["unknown addresses", []],
    ["busy moments", [404]],
  ])("without a page for %s", async (purpose, statuses) => {
    const root = folder();
    const build = new BuildFolder(root);
    build.addDocument("/", documentForms(longPage("Home")));
    for (const status of statuses) build.addDocument(`/${status}`, documentForms(longPage("Not found")), { status });
    await build.finish(NOTHING_MORE);
    expect(() => openAssetStore(root, {})).toThrow(
      new Error(`The build in .documents has no page for ${purpose}; run “npm run build”.`),
    );
  });

  const FORMS = ["iop.html", "iop.html.br", "iop.html.gz", "opengraph.png", "404.html.br"];
  const sizeOf = (file: string) => readFileSync(file).length;
  const damages: readonly (readonly [what: string, damage: (file: string) => void, says: (size: number) => string])[] = [
    ["missing", (file) => rmSync(file), () => "is missing"],
    ["cut short", (file) => truncateSync(file, sizeOf(file) - 1), (size) => `has ${size - 1} bytes instead of ${size}`],
    ["empty", (file) => truncateSync(file), (size) => `has 0 bytes instead of ${size}`],
    ["longer", (file) => appendFileSync(file, "x"), (size) => `has ${size + 1} bytes instead of ${size}`],
    ["changed in one byte", changeOneByte, () => "is not what was built"],
    ["made of zeros", (file) => writeFileSync(file, Buffer.alloc(sizeOf(file))), () => "is not what was built"],
  ];

  it.each(FORMS.flatMap((file) => damages.map(([what, damage, says]) => [file, what, damage, says] as const)))(
    "when %s is %s",
    async (file, _what, damage, says) => {
      const root = await built();
      const path = join(root, ".documents/mirror", file);
      const size = sizeOf(path);
      damage(path);
      expect(() => openAssetStore(root, {})).toThrow(
        new Error(`${path} ${says(size)}; the build is damaged. Run “npm run build”.`),
      );
    },
  );
});

function changeOneByte(file: string): void {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  writeFileSync(file, bytes);
}
