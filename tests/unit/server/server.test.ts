import { Agent } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { longPage } from "../../fixtures/sample-build";
import { sampleSite } from "../../fixtures/sample-site";

const { site } = sampleSite();

const asked = (encoding: string) => ({ headers: { "accept-encoding": encoding } });
const plainOf = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
const ENCODINGS = ["br", "gzip", "identity"] as const;

describe("a document", () => {
  it.each([
    ["/", "Home"],
    ["/iop", "IOP"],
    ["/iop/what-to-expect", "What to expect"],
  ])("at %s comes as it was built, to be asked for again each time", async (address, title) => {
    const { status, headers, body } = await site().ask(address);
    expect({ status, html: body.toString() }).toEqual({ status: 200, html: longPage(title) });
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      vary: "Accept-Encoding, Sec-Fetch-Site",
    });
  });

  it.each(ENCODINGS)("comes in the encoding %s with the right bytes and length", async (encoding) => {
    const { headers, body } = await site().ask("/iop", asked(encoding));
    expect(plainOf[encoding](body).toString()).toBe(longPage("IOP"));
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
  });

  it("comes as plain text to a client that names no encoding", async () => {
    expect((await site().ask("/iop")).headers).not.toHaveProperty("content-encoding");
  });

  it.each(["?", "?q=iop", "?utm_source=x&y", "?%", "?%00", `?${"x".repeat(20_000)}`])(
    "does not depend on a query: %.20s",
    async (query) => {
      const { status, body } = await site().ask(`/iop${query}`);
      expect({ status, html: body.toString() }).toEqual({ status: 200, html: longPage("IOP") });
    },
  );

  it.each(ENCODINGS)("answers HEAD as GET, without a body, in the encoding %s", async (encoding) => {
    const got = await site().ask("/iop", asked(encoding));
    const head = await site().ask("/iop", { ...asked(encoding), method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect({ ...head.headers, date: "" }).toEqual({ ...got.headers, date: "" });
  });

  it("does not say what serves it", async () => {
    const { headers } = await site().ask("/iop");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("server");
  });
});

describe("a reader who has a document already", () => {
  const etagOf = async (encoding: string) => String((await site().ask("/iop", asked(encoding))).headers.etag);
  const again = (etag: string, encoding = "br", method = "GET") =>
    site().ask("/iop", { method, headers: { "accept-encoding": encoding, "if-none-match": etag } });

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
    const { headers } = await site().ask("/unknown");
    expect((await site().ask("/unknown", { headers: { "if-none-match": String(headers.etag) } })).status).toBe(404);
  });
});

describe("the speculation rules", () => {
  const rules = async (address: string, value?: string) =>
    (await site().ask(address, value === undefined ? {} : { headers: { "sec-fetch-site": value } })).headers["speculation-rules"];

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
    for (const path of ["/", "/IOP", "/unknown", "/a%00b", "/iop"]) answers.push(await site().ask(path, { agent }));
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
    const text = await site().send(`${ask("/robots.txt")}${ask("/IOP")}${ask("/robots.txt", "Connection: close\r\n")}`);
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 308", "HTTP/1.1 200"]);
  });
});
