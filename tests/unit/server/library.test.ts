import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import { bodyOf, type Form, openLibrary, type Stored } from "@/lib/server/library";
import { IMAGE, longPage, SCRIPT_ADDRESS, SITE, writeBuild } from "../../fixtures/sample-build";
import { tempFolders, writeFiles } from "../../fixtures/temp-folder";

const folder = tempFolders();

async function built(): Promise<string> {
  const root = folder();
  await writeBuild(root);
  return root;
}

async function storedAt(address: string, extra: Record<string, string> = {}): Promise<Stored> {
  const stored = openLibrary(await built(), extra).stored.get(address);
  if (!stored) throw new Error(`${address} is not there.`);
  return stored;
}

/** A form's headers as an object. */
function headersOf(form: Form | undefined, which: "outside" | "inside" = "outside"): Record<string, string> {
  const list = form?.[which].headers ?? [];
  return Object.fromEntries(list.flatMap((name, i) => (i % 2 === 0 ? [[name, list[i + 1] ?? ""]] : [])));
}

describe("a library", () => {
  it("has every document and file of its build, but not the page for unknown addresses", async () => {
    const { stored, notFound, redirects, dynamic } = openLibrary(await built(), {});
    expect([...stored.keys()]).toEqual(["/", SCRIPT_ADDRESS, "/iop", "/iop/what-to-expect", "/opengraph.png", "/robots.txt"]);
    expect(notFound.status).toBe(404);
    expect([...redirects]).toEqual([
      ["/next-step/php-and-iop", "/iop"],
      ["/old-costs", "/iop#cost"],
    ]);
    expect([...dynamic]).toEqual(["/search"]);
  });

  it("gives the same bytes in every form", async () => {
    const stored = await storedAt("/iop");
    const { br, gzip, identity } = stored.forms;
    if (!br || !gzip) throw new Error("Both compressed forms must be there.");
    const plain = longPage("IOP");
    expect(brotliDecompressSync(bodyOf(br.outside, stored)).toString()).toBe(plain);
    expect(gunzipSync(bodyOf(gzip.outside, stored)).toString()).toBe(plain);
    expect(bodyOf(identity.outside, stored).toString()).toBe(plain);
  });

  it("keeps a picture out of memory, and knows where it lies", async () => {
    const { forms } = await storedAt("/opengraph.png");
    expect(Object.keys(forms)).toEqual(["identity"]);
    expect(forms.identity.outside.answer).toBeNull();
    expect(readFileSync(forms.identity.path ?? "")).toEqual(IMAGE);
  });

  it("keeps the script in memory, which every first visit needs", async () => {
    const { forms } = await storedAt(SCRIPT_ADDRESS);
    expect(forms.br).not.toHaveProperty("path");
    expect(forms.br?.outside.answer).not.toBeNull();
  });

  it("keeps no plain text in memory that it also has compressed", async () => {
    expect((await storedAt("/iop")).forms.identity.outside.answer).toBeNull();
  });

  it("marks every form by its own strong ETag, which the same build has again", async () => {
    const { identity, br, gzip } = (await storedAt("/iop")).forms;
    const marks = [identity, br, gzip].map((form) => form?.etag ?? "");
    expect(new Set(marks).size).toBe(3);
    expect(marks.filter((mark) => !/^"[0-9a-f]{20}(?:-br|-gz)?"$/.test(mark))).toEqual([]);
    expect((await storedAt("/iop")).forms.identity.etag).toBe(identity.etag);
    expect((await storedAt("/")).forms.identity.etag).not.toBe(identity.etag);
  });

  it.each([
    ["identity", undefined],
    ["br", "br"],
    ["gzip", "gzip"],
  ] as const)("describes the form %s by its headers", async (encoding, coding) => {
    const stored = await storedAt("/iop");
    const form = stored.forms[encoding];
    const headers = headersOf(form);
    expect(headers).toMatchObject({
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": String(form ? bodyOf(form.outside, stored).length : -1),
      Vary: "Accept-Encoding, Sec-Fetch-Site",
      ETag: form?.etag,
    });
    expect(headers["Content-Encoding"]).toBe(coding);
  });

  it("names the speculation rules only with documents, and only for readers who come from inside", async () => {
    const { identity } = (await storedAt("/iop")).forms;
    expect(headersOf(identity)).not.toHaveProperty("Speculation-Rules");
    const { "Speculation-Rules": rules, ...rest } = headersOf(identity, "inside");
    expect(rules).toMatch(/^"\/assets\/[0-9a-f]{12}\.json"$/);
    expect(rest).toEqual(headersOf(identity));
    expect(headersOf((await storedAt("/robots.txt")).forms.identity, "inside")).not.toHaveProperty("Speculation-Rules");
  });

  it("lets a file's answer depend on the encoding alone", async () => {
    expect(headersOf((await storedAt("/robots.txt")).forms.identity)).toMatchObject({ Vary: "Accept-Encoding" });
  });

  it("sends what it is told with everything", async () => {
    const extra = { "Strict-Transport-Security": "max-age=1" };
    expect(headersOf((await storedAt("/iop", extra)).forms.br)).toMatchObject(extra);
    expect(headersOf((await storedAt("/iop", extra)).forms.br, "inside")).toMatchObject(extra);
    expect(headersOf((await storedAt("/opengraph.png", extra)).forms.identity)).toMatchObject(extra);
  });
});

const MISSING = "The build in .documents is missing or damaged; run “npm run build”. (";

describe("a library does not open", () => {
  it("without a build", () => {
    const root = folder();
    const file = join(root, ".documents/manifest.json");
    expect(() => openLibrary(root, {})).toThrow(new Error(`${MISSING}ENOENT: no such file or directory, open '${file}')`));
  });

  it.each([
    ["no JSON", "{", "JSON"],
    ["nothing", "", "JSON"],
    ["an empty object", "{}", "manifest.json: version: "],
    ["another version", JSON.stringify({ version: 2, site: SITE, entries: [], redirects: {}, dynamic: {} }), "version"],
    [
      "a field it does not know",
      JSON.stringify({ version: 1, site: SITE, entries: [], redirects: {}, dynamic: {}, more: 1 }),
      "more",
    ],
    [
      "an entry without file",
      JSON.stringify({ version: 1, site: SITE, entries: [{ address: "/" }], redirects: {}, dynamic: {} }),
      "manifest.json: entries: 0: ",
    ],
  ])("with a manifest that is %s", (_what, text, reason) => {
    const root = folder();
    writeFiles(root, { ".documents/manifest.json": text });
    expect(() => openLibrary(root, {})).toThrow(MISSING);
    expect(() => openLibrary(root, {})).toThrow(reason);
  });

  it.each([
    ["unknown addresses", []],
    ["busy moments", [404]],
  ])("without a page for %s", async (purpose, statuses) => {
    const root = folder();
    const build = new BuildFolder(root);
    build.addDocument("/", longPage("Home"));
    for (const status of statuses) build.addDocument(`/${status}`, longPage("Not found"), { status });
    await build.finish({ site: SITE, redirects: {}, dynamic: {} });
    expect(() => openLibrary(root, {})).toThrow(
      new Error(`The build in .documents has no page for ${purpose}; run “npm run build”.`),
    );
  });

  const FORMS = ["iop/index.html", "iop/index.html.br", "iop/index.html.gz", "opengraph.png", "404.html.br"];
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
      expect(() => openLibrary(root, {})).toThrow(new Error(`${path} ${says(size)}; the build is damaged. Run “npm run build”.`));
    },
  );
});

function changeOneByte(file: string): void {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0xff, middle);
  writeFileSync(file, bytes);
}
