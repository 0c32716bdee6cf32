import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import { readManifest } from "@/lib/server/manifest";
import { page } from "../../fixtures/rendered-page";
import { documentForms, IMAGE, longPage, NOTHING_MORE, SCRIPT_ADDRESS, SHELL, writeBuild } from "../../fixtures/sample-build";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();
const mirror = (root: string, file: string) => readFileSync(join(root, ".documents/mirror", file));

describe("a build's mirror", () => {
  it("has a file for each address, its twin in a folder, and each text also compressed", async () => {
    const root = folder();
    await writeBuild(root);
    const files = readdirSync(join(root, ".documents/mirror"), { recursive: true, encoding: "utf8", withFileTypes: false });
    expect(files.filter((file) => /\.\w+$/.test(file)).sort()).toEqual(
      ["404.html", "503.html", "assets/0a1b2c3d4e5f.js", "index.html", "iop.html", "iop/what-to-expect.html", "search.html"]
        .flatMap((file) => [file, `${file}.br`, `${file}.gz`])
        .concat("iop/index.html", "iop/what-to-expect/index.html", "search/index.html")
        .concat(...["next-step/php-and-iop", "old-costs"].map((moved) => [`${moved}.html`, `${moved}/index.html`]))
        .concat("opengraph.png", "robots.txt", ".nojekyll")
        .sort(),
    );
  });

  it.each([
    ["index.html", "Home"],
    ["iop.html", "IOP"],
    ["iop/what-to-expect.html", "What to expect"],
    ["404.html", "Not found"],
  ])("has the same bytes in every form of %s", async (file, title) => {
    const root = folder();
    await writeBuild(root);
    const plain = Buffer.from(longPage(title));
    expect(mirror(root, file)).toEqual(plain);
    expect(brotliDecompressSync(mirror(root, `${file}.br`))).toEqual(plain);
    expect(gunzipSync(mirror(root, `${file}.gz`))).toEqual(plain);
  });

  it("has a file as it was given", async () => {
    const root = folder();
    await writeBuild(root);
    expect(mirror(root, "opengraph.png")).toEqual(IMAGE);
  });
});

describe("a build's manifest", () => {
  it("is what is read back, its entries in the order of their addresses", async () => {
    const root = folder();
    const manifest = await writeBuild(root);
    expect(readManifest(root)).toEqual(manifest);
    expect(manifest).toMatchObject({
      version: 5,
      redirects: { "/next-step/php-and-iop": "/iop" },
      searchShell: SHELL,
    });
    expect(manifest.entries.map(({ address }) => address)).toEqual([
      "/",
      "/404",
      "/503",
      SCRIPT_ADDRESS,
      "/iop",
      "/iop/what-to-expect",
      "/opengraph.png",
      "/robots.txt",
      "/search",
    ]);
  });

  it("has the hash and the size of each form, and of no other", async () => {
    const root = folder();
    const endings = { identity: "", br: ".br", gzip: ".gz" };
    for (const { file, hashes, sizes } of (await writeBuild(root)).entries) {
      const forms = Object.entries(endings).filter(([, ending]) => existsSync(join(root, ".documents/mirror", file + ending)));
      const bytes = forms.map(([encoding, ending]) => [encoding, mirror(root, file + ending)] as const);
      expect(hashes).toEqual(Object.fromEntries(bytes.map(([encoding, form]) => [encoding, sha256(form)])));
      expect(sizes).toEqual(Object.fromEntries(bytes.map(([encoding, form]) => [encoding, form.length])));
    }
  });

  it("is the same for the same build", async () => {
    const [first, second] = [await writeBuild(folder()), await writeBuild(folder())];
    expect(second).toEqual(first);
  });
});

describe("a build that fails", () => {
  it("has two things at one address, or in one file", () => {
    const build = new BuildFolder(folder());
    build.addDocument("/iop", documentForms(page("a")));
    expect(() => build.addDocument("/iop", documentForms(page("b")))).toThrow("Two things would lie at /iop");
    for (const file of ["/iop.html", "/iop/index.html"])
      expect(() => build.addFile(file, documentForms(page("b")))).toThrow("Two things");
  });

  it("leaves the old one in place, whole", async () => {
    const root = folder();
    const old = await writeBuild(root);
    const failed = new BuildFolder(root);
    failed.addDocument("/iop", documentForms(page("<p>half</p>")));
    expect(readManifest(root)).toEqual(old);
    expect(mirror(root, "iop.html").toString()).toBe(longPage("IOP"));
  });

  it("leaves nothing behind in the next one", async () => {
    const root = folder();
    new BuildFolder(root).addDocument("/half", documentForms(page("<p>half</p>")));
    await writeBuild(root);
    expect(existsSync(join(root, ".documents/mirror/half"))).toBe(false);
    expect(existsSync(join(root, ".documents.draft"))).toBe(false);
  });
});

describe("a new build", () => {
  it("takes the place of the old one, with no page of it left", async () => {
    const root = folder();
    await writeBuild(root);
    const build = new BuildFolder(root);
    build.addDocument("/php", documentForms(longPage("PHP")));
    await build.finish(NOTHING_MORE);
    expect(readManifest(root).entries.map(({ address }) => address)).toEqual(["/php"]);
    expect(existsSync(join(root, ".documents/mirror/iop"))).toBe(false);
  });
});

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
