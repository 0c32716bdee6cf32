import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import { hostFiles } from "@/lib/build/host-files";
import { hostHeaders } from "@/lib/build/host-headers";
import { hostRedirects, movedPage } from "@/lib/build/host-redirects";
import { contentSecurityPolicy } from "@/lib/server/headers";
import type { Manifest } from "@/lib/server/manifest";
import { headerRules, headersAt } from "../../fixtures/host-rules";
import { documentForms, fileForms, longPage, NOTHING_MORE, SCRIPT_ADDRESS, writeBuild } from "../../fixtures/sample-build";
import { tempFolders } from "../../fixtures/temp-folder";

const folder = tempFolders();

/** A build with folders: discreet pages, pages to write on, texts of an unusual type. */
function build(root = folder()): Manifest {
  const made = new BuildFolder(root);
  for (const address of ["/", "/iop", "/iop/day-one", "/call-sheets/iop", "/call-sheets/php", "/next-step/questions"])
    made.addDocument(address, documentForms(longPage(address)));
  for (const code of ["a", "b"])
    made.addDocument(`/s/${code}`, documentForms(longPage(code)), { headers: { "X-Robots-Tag": "noindex" } });
  made.addDocument("/404", documentForms(longPage("Not found")), { status: 404 });
  made.addFile(SCRIPT_ADDRESS, fileForms(SCRIPT_ADDRESS, "script"));
  made.addFile("/cards/iop.png", fileForms("/cards/iop.png", "card"));
  made.addFile("/feed.xml", fileForms("/feed.xml", "<feed/>"), "application/atom+xml; charset=utf-8");
  return made.finish({ ...NOTHING_MORE, redirects: { "/old": "/iop#cost", "/old.md": "/iop.md" } });
}

describe("what hosts are told of headers", () => {
  const manifest = build();
  const text = hostHeaders(manifest);
  const rules = headerRules(text);

  it.each([
    ["/iop", { "X-Robots-Tag": undefined, "Cache-Control": undefined, "Content-Type": undefined }],
    ["/s/a", { "X-Robots-Tag": ["noindex"] }],
    ["/call-sheets/php", { "Cache-Control": ["private, no-store"] }],
    ["/next-step/questions", { "Cache-Control": ["private, no-store"] }],
    [SCRIPT_ADDRESS, { "Cache-Control": ["public, max-age=31536000, immutable"] }],
    ["/cards/iop.png", { "Cross-Origin-Resource-Policy": ["cross-origin"] }],
    ["/feed.xml", { "Content-Type": ["application/atom+xml; charset=utf-8"] }],
    ["/no/such/page", { "Referrer-Policy": ["no-referrer"], "X-Frame-Options": ["DENY"] }],
  ])("%s has %j", (address, expected) => {
    const sent = headersAt(address, rules);
    for (const [name, value] of Object.entries(expected)) expect(sent[name], name).toEqual(value);
  });

  it("is a policy for all that leaves styles open, and one for each page that names its own", () => {
    const style = manifest.entries.find(({ address }) => address === "/iop")?.style;
    expect(headersAt("/no/such/page", rules)["Content-Security-Policy"]).toEqual([contentSecurityPolicy("unsafe-inline")]);
    expect(headersAt("/iop", rules)["Content-Security-Policy"]?.slice(1)).toEqual([`style-src '${style}'`]);
    expect(headersAt(SCRIPT_ADDRESS, rules)["Content-Security-Policy"]?.slice(1)).toEqual(["style-src 'none'"]);
  });

  it("names what most depends on before the rest", () => {
    const paths = rules.map(({ path }) => path);
    expect(paths[0]).toBe("/*");
    expect(paths.indexOf("/next-step/questions")).toBeLessThan(paths.indexOf("/iop"));
    expect(paths.indexOf("/s/*")).toBeLessThan(paths.indexOf("/feed.xml"));
  });
});

describe("what hosts are told of moved addresses", () => {
  it("is a line for each, and a page where no host reads it", () => {
    const root = folder();
    build(root);
    const mirror = (file: string) => readFileSync(join(root, ".documents/mirror", file), "utf8");
    expect(mirror("_redirects")).toMatch(/^#.*\n\/old \/iop#cost 301\n\/old\.md \/iop\.md 301\n$/);
    expect(mirror("old.html")).toBe(movedPage("/iop#cost", "https://care.example.org"));
    expect(mirror("old/index.html")).toBe(mirror("old.html"));
    expect(existsSync(join(root, ".documents/mirror/old.md.html"))).toBe(false);
    expect(statSync(join(root, ".documents/mirror/.nojekyll")).size).toBe(0);
  });

  it("leads on by itself, by hand, and in the eyes of a search engine", () => {
    const page = movedPage("/iop#cost", "https://care.example.org");
    expect(page).toContain('content="0; url=/iop#cost"');
    expect(page).toContain('<a href="/iop#cost">');
    expect(page).toContain('<link rel="canonical" href="https://care.example.org/iop">');
  });

  it.each(["/a b", "/:all", "/*", '/"', "/a\n/b", "//elsewhere.example"])(
    "refuses %j, which a host would read as something else",
    (to) => {
      expect(() => hostRedirects({ redirects: { "/a": to } })).toThrow("would not take this");
      expect(() => movedPage(to, "")).toThrow("would not take this");
    },
  );
});

it("the small build of the other tests has them too, and nothing moved lies on a page", async () => {
  const manifest = await writeBuild(folder());
  expect(Object.keys(hostFiles(manifest).pages)).toEqual(["/next-step/php-and-iop", "/old-costs"]);
  const made = new BuildFolder(folder());
  made.addDocument("/iop", documentForms(longPage("IOP")));
  expect(() => made.finish({ ...NOTHING_MORE, redirects: { "/iop": "/php" } })).toThrow("Two things would lie at /iop");
});
