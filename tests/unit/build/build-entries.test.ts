import { describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import type { Entry } from "@/lib/server/manifest";
import { page } from "../../fixtures/rendered-page";
import { documentForms, fileForms, longPage, NOTHING_MORE } from "../../fixtures/sample-build";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();

/** The one entry of a build with one thing in it. */
async function only(add: (build: BuildFolder) => void): Promise<Entry> {
  const build = new BuildFolder(folder());
  add(build);
  const [entry, ...more] = (await build.finish(NOTHING_MORE)).entries;
  if (!entry || more.length > 0) throw new Error("There must be one entry.");
  return entry;
}

describe("what a build's manifest has of", () => {
  it.each([
    ["/", "index.html", 200],
    ["/iop", "iop.html", 200],
    ["/iop/a/b-c", "iop/a/b-c.html", 200],
    ["/404", "404.html", 404],
    ["/503", "503.html", 503],
  ])("has the document %s in %s with status %i", async (address, file, status) => {
    expect(await only((build) => build.addDocument(address, documentForms(longPage("A")), { status }))).toMatchObject({
      address,
      file,
      status,
    });
  });

  it("has a document's headers, with the hash of its style in the policy", async () => {
    const style = "sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=";
    const entry = await only((build) => build.addDocument("/iop", documentForms(longPage("IOP"))));
    expect(entry.style).toBe(style);
    expect(entry.headers).toMatchObject({
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Security-Policy": expect.stringContaining(`style-src '${style}';`),
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    });
  });

  it("tells a document from a file even when the document has no style", async () => {
    expect((await only((build) => build.addDocument("/a", documentForms(page("<p>a</p>"))))).style).toBe(
      "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    );
    expect((await only((build) => build.addFile("/a.html", fileForms("/a.html", Buffer.from(page()))))).style).toBeUndefined();
  });

  it.each([
    ["/a.css", "text/css; charset=utf-8"],
    ["/favicon.ico", "image/x-icon"],
    ["/assets/a.js", "text/javascript; charset=utf-8"],
    ["/a.json", "application/json; charset=utf-8"],
    ["/iop.md", "text/markdown; charset=utf-8"],
    ["/opengraph.png", "image/png"],
    ["/icon.svg", "image/svg+xml"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/unknown.xyz", "application/octet-stream"],
    ["/no-ending", "application/octet-stream"],
  ])("has the file %s as %s, under a policy without style", async (address, type) => {
    const { headers, status, file } = await only((build) => build.addFile(address, fileForms(address, Buffer.from("a"))));
    expect({ status, file, type: headers["Content-Type"] }).toEqual({ status: 200, file: address.slice(1), type });
    expect(headers).toMatchObject({
      "Content-Security-Policy": expect.stringContaining("style-src 'none';"),
      "X-Frame-Options": "DENY",
    });
  });

  it("lets others show pictures, and nothing else", async () => {
    const policy = async (address: string) =>
      (await only((build) => build.addFile(address, fileForms(address, Buffer.from("a"))))).headers[
        "Cross-Origin-Resource-Policy"
      ];
    expect(await policy("/cards/iop.png")).toBe("cross-origin");
    expect(await policy("/assets/a.js")).toBe("same-origin");
  });

  it("has a file under the type it was given", async () => {
    expect(
      (await only((build) => build.addFile("/feed", fileForms("/feed", Buffer.from("a")), "application/atom+xml"))).headers[
        "Content-Type"
      ],
    ).toBe("application/atom+xml");
  });

  it.each([
    ["/assets/a.js", "public, max-age=31536000, immutable"],
    ["/robots.txt", "public, max-age=0, must-revalidate"],
    ["/not/assets/a.js", "public, max-age=0, must-revalidate"],
    ["/assets.js", "public, max-age=0, must-revalidate"],
  ])("lets %s be kept: %s", async (address, caching) => {
    expect((await only((build) => build.addFile(address, fileForms(address, Buffer.from("a"))))).headers["Cache-Control"]).toBe(
      caching,
    );
  });
});
