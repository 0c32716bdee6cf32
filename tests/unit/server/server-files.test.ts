import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { IMAGE, SCRIPT, SCRIPT_ADDRESS } from "../../fixtures/sample-build";
import { sampleSite } from "../../fixtures/sample-site";

const { site, folder } = sampleSite();

const asked = (encoding: string) => ({ headers: { "accept-encoding": encoding } });
const plainOf = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
const ENCODINGS = ["br", "gzip", "identity"] as const;

describe("a file on the disk", () => {
  it("comes as it was built, with its length", async () => {
    const { status, headers, body } = await site().ask("/opengraph.png");
    expect({ status, body }).toEqual({ status: 200, body: IMAGE });
    expect(headers).toMatchObject({ "content-type": "image/png", "content-length": String(IMAGE.length) });
  });

  it("answers HEAD as GET, without a body", async () => {
    const got = await site().ask("/opengraph.png");
    const head = await site().ask("/opengraph.png", { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("is not sent again to a reader who has it", async () => {
    const { etag = "" } = (await site().ask("/opengraph.png")).headers;
    const again = await site().ask("/opengraph.png", { headers: { "if-none-match": etag } });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it("that is lost while the site runs gets a whole answer that says so, and the site goes on", async () => {
    renameSync(`${folder()}/.documents/mirror/robots.txt`, `${folder()}/.documents/mirror/robots.moved`);
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { status, headers } = await site().ask("/robots.txt");
    renameSync(`${folder()}/.documents/mirror/robots.moved`, `${folder()}/.documents/mirror/robots.txt`);
    expect(status).toBe(500);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    expect((await site().ask("/robots.txt")).status).toBe(200);
  });

  it.each([
    ["longer", (text: string) => `${text}more`],
    ["shorter", (text: string) => text.slice(1)],
    ["other", (text: string) => `x${text.slice(1)}`],
  ])("that became %s while the site runs is not sent under the old headers", async (_how, change) => {
    const file = `${folder()}/.documents/mirror/robots.txt`;
    const text = readFileSync(file, "utf8");
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    writeFileSync(file, change(text));
    const { status } = await site().ask("/robots.txt");
    writeFileSync(file, text);
    logged.mockRestore();
    expect(status).toBe(500);
    expect((await site().ask("/robots.txt")).status).toBe(200);
  });
});

describe("a file", () => {
  it.each(ENCODINGS)("of the site's script comes in the encoding %s and may be kept for a year", async (encoding) => {
    const { headers, body } = await site().ask(SCRIPT_ADDRESS, asked(encoding));
    expect(plainOf[encoding](body).toString()).toBe(SCRIPT);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
  });

  it("that is no text comes as it is, whatever encoding is asked for", async () => {
    const { headers, body } = await site().ask("/opengraph.png", asked("br, gzip"));
    expect(body).toEqual(IMAGE);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers).toMatchObject({ "content-type": "image/png", "content-length": String(IMAGE.length) });
  });
});
