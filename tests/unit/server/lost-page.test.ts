import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BuildFolder } from "@/lib/build/build-folder";
import { LostPage } from "@/lib/server/lost-page";
import { SECURITY } from "../../fixtures/required-headers";
import { documentForms, NOTHING_MORE, STYLE } from "../../fixtures/sample-build";
import { SiteServer } from "../../fixtures/site-server";
import { tempFolder } from "../../fixtures/temp-folder";

const HTML = '<html><main><h1>This page is not here</h1><p>Search.</p><search aria-label="x">box</search></main></html>';
const PAGES = [
  { address: "/iop", title: "Intensive outpatient program (IOP)" },
  { address: "/paying/rent", title: "Rent &amp; food" },
];

describe("the page for an unknown address", () => {
  const lost = new LostPage(HTML, "", PAGES);

  it("names the pages that come nearest, before its search box, by links alone", () => {
    expect(lost.documentFor("/outpatient-program")).toBe(
      HTML.replace(
        "<search",
        '<p><b>Did you mean one of these pages?</b><ul><li><a href="/iop">Intensive outpatient program (IOP)</a></ul><search',
      ),
    );
  });

  it("keeps a title as its document writes it, and nothing of what was asked", () => {
    const html = lost.documentFor("/rent%3Cscript%3E/<b>x</b>") ?? "";
    expect(html).toContain('<a href="/paying/rent">Rent &amp; food</a>');
    expect(html).not.toMatch(/script|<b>x/);
  });

  it("is as it was built when nothing is near", () => {
    expect(lost.documentFor("/zzzz")).toBeNull();
    expect(new LostPage("<html>no box</html>", "", PAGES).documentFor("/iop")).toBeNull();
  });
});

describe("the server's answer", () => {
  const folder = tempFolder();
  let site: SiteServer;
  beforeAll(async () => {
    await writeNamed(folder());
    site = await SiteServer.start(folder());
  });
  afterAll(() => site.stop());

  it("has the pages of the build by their titles, with the policy of the page, and is kept nowhere", async () => {
    const { status, headers, body } = await site.ask("/xyz/expect", { headers: { "Accept-Encoding": "gzip" } });
    expect({ status, headers }).toMatchObject({ status: 404, headers: { ...SECURITY, "cache-control": "private, no-store" } });
    expect(headers["content-security-policy"]).toMatch(/style-src 'sha256-/);
    expect(gunzipSync(body).toString()).toContain('<li><a href="/iop/what-to-expect">What to expect &amp; ask</a></ul>');
  });

  it("never names a discreet link, the search page or itself", async () => {
    for (const path of ["/xyz/secret", "/xyz/searching", "/xyz/unknown"])
      expect((await site.ask(path)).body.toString()).not.toContain("Did you mean");
  });

  it("has no body for HEAD, and no list where nothing is near", async () => {
    expect(await site.ask("/xyz/expect", { method: "HEAD" })).toMatchObject({ status: 404, body: Buffer.alloc(0) });
    expect((await site.ask("/xyzxyz")).body.toString()).not.toContain("Did you mean");
  });
});

/** A build whose pages have titles of their own. */
async function writeNamed(root: string): Promise<void> {
  const build = new BuildFolder(root);
  const add = (address: string, title: string, options = {}) =>
    build.addDocument(
      address,
      documentForms(
        `<html><head><title>${title} · Care Steps</title><style>${STYLE}</style></head><main><search>x</search></main></html>`,
      ),
      options,
    );
  add("/", "Home");
  add("/iop/what-to-expect", "What to expect &amp; ask");
  add("/search", "Searching");
  add("/s/abc234", "Secret");
  add("/404", "Unknown address", { status: 404 });
  add("/503", "Busy", { status: 503 });
  await build.finish(NOTHING_MORE);
}
