import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { IMAGE, longPage, SCRIPT, SCRIPT_ADDRESS, writeBuild } from "../../fixtures/sample-build";
import { SiteServer } from "../../fixtures/site-server";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();
let site: SiteServer;

beforeAll(async () => {
  await writeBuild(folder());
  site = await SiteServer.start(folder(), (_request, response) => response.end("not asked here"));
});
afterAll(() => site.stop());

const asked = (encoding: string) => ({ headers: { "accept-encoding": encoding } });
const plainOf = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
const ENCODINGS = ["br", "gzip", "identity"] as const;

describe("a document", () => {
  it.each([
    ["/", "Home"],
    ["/iop", "IOP"],
    ["/iop/what-to-expect", "What to expect"],
  ])("at %s comes as it was built, to be asked for again each time", async (address, title) => {
    const { status, headers, body } = await site.ask(address);
    expect({ status, html: body.toString() }).toEqual({ status: 200, html: longPage(title) });
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding, Sec-Fetch-Site",
    });
  });

  it.each(ENCODINGS)("comes in the encoding %s with the right bytes and length", async (encoding) => {
    const { headers, body } = await site.ask("/iop", asked(encoding));
    expect(plainOf[encoding](body).toString()).toBe(longPage("IOP"));
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
  });

  it("comes as plain text to a client that names no encoding", async () => {
    expect((await site.ask("/iop")).headers).not.toHaveProperty("content-encoding");
  });

  it.each(["?", "?q=iop", "?utm_source=x&y", "?%", "?%00", `?${"x".repeat(20_000)}`])(
    "does not depend on a query: %.20s",
    async (query) => {
      const { status, body } = await site.ask(`/iop${query}`);
      expect({ status, html: body.toString() }).toEqual({ status: 200, html: longPage("IOP") });
    },
  );

  it.each(ENCODINGS)("answers HEAD as GET, without a body, in the encoding %s", async (encoding) => {
    const got = await site.ask("/iop", asked(encoding));
    const head = await site.ask("/iop", { ...asked(encoding), method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("does not say what serves it", async () => {
    const { headers } = await site.ask("/iop");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
  });
});

describe("a file on the disk", () => {
  it("comes as it was built, with its length", async () => {
    const { status, headers, body } = await site.ask("/opengraph.png");
    expect({ status, body }).toEqual({ status: 200, body: IMAGE });
    expect(headers).toMatchObject({ "content-type": "image/png", "content-length": String(IMAGE.length) });
  });

  it("answers HEAD as GET, without a body", async () => {
    const got = await site.ask("/opengraph.png");
    const head = await site.ask("/opengraph.png", { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("is not sent again to a reader who has it", async () => {
    const { etag = "" } = (await site.ask("/opengraph.png")).headers;
    const again = await site.ask("/opengraph.png", { headers: { "if-none-match": etag } });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it("that is lost while the site runs gets a whole answer that says so, and the site goes on", async () => {
    renameSync(`${folder()}/.documents/mirror/robots.txt`, `${folder()}/.documents/mirror/robots.moved`);
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const { status, headers } = await site.ask("/robots.txt");
    renameSync(`${folder()}/.documents/mirror/robots.moved`, `${folder()}/.documents/mirror/robots.txt`);
    expect(status).toBe(500);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    expect((await site.ask("/robots.txt")).status).toBe(200);
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
    const { status } = await site.ask("/robots.txt");
    writeFileSync(file, text);
    logged.mockRestore();
    expect(status).toBe(500);
    expect((await site.ask("/robots.txt")).status).toBe(200);
  });
});

describe("a file", () => {
  it.each(ENCODINGS)("of the site's script comes in the encoding %s and may be kept for a year", async (encoding) => {
    const { headers, body } = await site.ask(SCRIPT_ADDRESS, asked(encoding));
    expect(plainOf[encoding](body).toString()).toBe(SCRIPT);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
  });

  it("that is no text comes as it is, whatever encoding is asked for", async () => {
    const { headers, body } = await site.ask("/opengraph.png", asked("br, gzip"));
    expect(body).toEqual(IMAGE);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers).toMatchObject({ "content-type": "image/png", "content-length": String(IMAGE.length) });
  });
});

describe("a reader who has a document already", () => {
  const etagOf = async (encoding: string) => String((await site.ask("/iop", asked(encoding))).headers.etag);
  const again = (etag: string, encoding = "br", method = "GET") =>
    site.ask("/iop", { method, headers: { "accept-encoding": encoding, "if-none-match": etag } });

  it.each(ENCODINGS)("gets 304 without a body, with the same mark, in the encoding %s", async (encoding) => {
    const etag = await etagOf(encoding);
    const { status, headers, body } = await again(etag, encoding);
    expect({ status, etag: headers.etag, body }).toEqual({ status: 304, etag, body: Buffer.alloc(0) });
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding, Sec-Fetch-Site",
    });
  });

  it.each([
    ["a weak mark", (etag: string) => `W/${etag}`],
    ["one mark of several", (etag: string) => `"x", ${etag}, "y"`],
    ["one weak mark of several", (etag: string) => `"x",W/${etag}`],
    ["a star", () => "*"],
  ])("gets 304 for %s", async (_what, header) => {
    expect((await again(header(await etagOf("br")))).status).toBe(304);
  });

  it("gets 304 for HEAD as well", async () => {
    expect((await again(await etagOf("br"), "br", "HEAD")).status).toBe(304);
  });

  it.each([
    ["an old mark", () => '"0123456789abcdef0123-br"'],
    ["a mark without quotes", (etag: string) => etag.replaceAll('"', "")],
    ["a part of a mark", (etag: string) => `${etag.slice(0, 10)}"`],
    ["an empty header", () => ""],
    ["a comma", () => ","],
  ])("gets the document for %s", async (_what, header) => {
    expect((await again(header(await etagOf("br")))).status).toBe(200);
  });

  it("gets the document when the mark is of another encoding", async () => {
    expect((await again(await etagOf("gzip"), "br")).status).toBe(200);
    expect((await again(await etagOf("br"), "identity")).status).toBe(200);
  });

  it("gets the page for unknown addresses again, since it is no answer to keep", async () => {
    const { headers } = await site.ask("/unknown");
    expect((await site.ask("/unknown", { headers: { "if-none-match": String(headers.etag) } })).status).toBe(404);
  });
});

describe("the speculation rules", () => {
  const rules = async (address: string, value?: string) =>
    (await site.ask(address, value === undefined ? {} : { headers: { "sec-fetch-site": value } })).headers["speculation-rules"];

  it.each([undefined, "same-origin"])("are named to a browser that comes from “%s”", async (value) => {
    expect(await rules("/iop", value)).toMatch(/^"\/assets\/[0-9a-f]{12}\.json"$/);
  });

  it.each(["none", "cross-site", "same-site", "nonsense"])("are not named to a browser that comes from “%s”", async (value) => {
    expect(await rules("/iop", value)).toBeUndefined();
  });

  it("are not named with a file", async () => {
    expect(await rules("/robots.txt", "same-origin")).toBeUndefined();
  });
});

describe("a connection", () => {
  it("is kept for the next requests, also after errors", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const answers = [];
    for (const path of ["/", "/IOP", "/unknown", "/a%00b", "/iop"]) answers.push(await site.ask(path, { agent }));
    agent.destroy();
    expect(answers.map(({ status, reused }) => [status, reused])).toEqual([
      [200, false],
      [308, true],
      [404, true],
      [400, true],
      [200, true],
    ]);
  });

  it("answers requests that are sent before the first is answered, in their order", async () => {
    const ask = (address: string, last = "") => `GET ${address} HTTP/1.1\r\nHost: x\r\n${last}\r\n`;
    const text = await site.send(`${ask("/robots.txt")}${ask("/IOP")}${ask("/robots.txt", "Connection: close\r\n")}`);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 308", "HTTP/1.1 200"]);
  });
});
