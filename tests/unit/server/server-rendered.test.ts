import { createHash } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { BusyError } from "@/lib/server/pages";
import { FRAMEWORK, page } from "../../fixtures/rendered-page";
import { SECURITY } from "../../fixtures/required-headers";
import { writeBuild } from "../../fixtures/sample-build";
import { SiteServer } from "../../fixtures/site-server";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();
const STYLE = "b{color:blue}";
const DOCUMENT = page("<main>\n  <p>3 results</p>\n</main>", `<style>${STYLE}</style>`);
const RENDERED = page(
  `<main>\n  <p>3<!-- --> results</p>\n</main>${Object.values(FRAMEWORK).join("")}`,
  `<style data-precedence="next">${STYLE}</style>`,
);

/** What was asked of the pages, as they saw it. */
let seen: Pick<IncomingMessage, "method" | "url" | "headers" | "rawHeaders">[] = [];
/** How the pages answer in a test. */
let pages: RequestListener;
let site: SiteServer;

beforeAll(async () => {
  await writeBuild(folder());
  site = await SiteServer.start(folder(), (request, response) => {
    const { method, url, headers, rawHeaders } = request;
    seen.push({ method, url, headers, rawHeaders });
    return pages(request, response);
  });
});
afterAll(() => site.stop());

beforeEach(() => {
  seen = [];
  pages = (_request, response) => {
    response.setHeader("X-Powered-By", "Next.js");
    response.setHeader("Set-Cookie", "a=b");
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "s-maxage=31536000" });
    response.end(RENDERED);
  };
});

describe("a page that is rendered for one request", () => {
  it("becomes a document that is kept nowhere, with its own style's hash in the policy", async () => {
    const { status, headers, body } = await site.ask("/search?q=iop");
    const hash = createHash("sha256").update(STYLE).digest("base64");
    expect({ status, html: body.toString() }).toEqual({ status: 200, html: DOCUMENT });
    expect(headers).toMatchObject({
      ...SECURITY,
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
    });
    expect(headers["content-security-policy"]).toContain(`style-src 'sha256-${hash}';`);
    expect(headers["content-length"]).toBe(String(body.length));
  });

  it("passes on no header of the framework's", async () => {
    const { headers } = await site.ask("/search?q=iop");
    expect(Object.keys(headers).filter((name) => /powered|cookie|server|etag|speculation|^x-next/.test(name))).toEqual([]);
  });

  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("comes in the encoding %s with the right length", async (encoding, decompress) => {
    const { headers, body } = await site.ask("/search", { headers: { "accept-encoding": encoding } });
    expect(decompress(body).toString()).toBe(DOCUMENT);
    expect(headers).toMatchObject({
      "content-encoding": encoding,
      "content-length": String(body.length),
      vary: "Accept-Encoding",
    });
  });

  it("comes without a body for HEAD", async () => {
    expect(await site.ask("/search", { method: "HEAD" })).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it("is written in parts, with letters that lie across them", async () => {
    pages = (_request, response) => {
      const bytes = Buffer.from(page("<p>戒毒</p>"));
      for (const byte of bytes) response.write(Buffer.from([byte]));
      setImmediate(() => response.end());
    };
    expect((await site.ask("/search")).body.toString()).toBe(page("<p>戒毒</p>"));
  });

  it("keeps its status", async () => {
    pages = (_request, response) =>
      response.writeHead(404, "Not Found", { "Content-Type": "text/html" }).end(page("<p>none</p>"));
    expect((await site.ask("/search")).status).toBe(404);
  });

  it.each([
    [307, "/search?q=iop"],
    [308, "/glossary"],
    [303, "https://care.example.org/iop"],
  ])("may send the reader on with %i to %s", async (status, location) => {
    pages = (_request, response) => response.writeHead(status, { Location: location }).end();
    const answer = await site.ask("/search?q=x", { headers: { "accept-encoding": "br" } });
    expect(answer).toMatchObject({
      status,
      body: Buffer.alloc(0),
      headers: { ...SECURITY, location, "cache-control": "private, no-store", "content-length": "0" },
    });
    expect(answer.headers).not.toHaveProperty("content-encoding");
  });

  it("does not mix the answers of requests at the same time", async () => {
    pages = (request, response) =>
      void setTimeout(() => response.end(page(`<p>${request.url}</p>`)), request.url?.includes("q=0") ? 20 : 0);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => site.ask(`/search?q=${i}`)));
    expect(answers.map(({ body }) => body.toString())).toEqual(
      Array.from({ length: 20 }, (_, i) => page(`<p>/search?q=${i}</p>`)),
    );
  });
});

describe("the pages are asked", () => {
  it("with the host alone, and nothing personal or of the framework's", async () => {
    const headers = {
      host: "care.example.org",
      cookie: "a=b",
      "user-agent": "x",
      authorization: "x",
      "accept-language": "es",
      "if-none-match": "*",
      "x-forwarded-for": "1.2.3.4",
      rsc: "1",
      "next-router-state-tree": "x",
      "x-middleware-subrequest": "x",
      "accept-encoding": "br",
    };
    await site.ask("/search?q=iop", { headers });
    expect(seen).toEqual([
      { method: "GET", url: "/search?q=iop", headers: { host: "care.example.org" }, rawHeaders: ["host", "care.example.org"] },
    ]);
  });

  it.each([
    ["/search", "/search"],
    ["/search?q=php+program", "/search?q=php+program"],
    ["/search?q=%E6%88%92", "/search?q=%E6%88%92"],
    ["/search?q=a%00b", "/search?q=a%EF%BF%BDb"],
    ["/search?q=%E0%A4%A", "/search?q=%EF%BF%BD%25A"],
    [`/search?q=${"x".repeat(5000)}`, `/search?q=${"x".repeat(1000)}`],
  ])("with a query that every decoder accepts: %.24s", async (path, url) => {
    await site.ask(path);
    expect(seen.map((request) => request.url)).toEqual([url]);
  });

  it.each(["/iop", "/unknown", "/SEARCH", "/search/", "/search/x", "/searchx", "/%73earch", "/healthz", "/_next/data/a.json"])(
    "nothing about %s",
    async (path) => {
      await site.ask(path);
      expect(seen).toEqual([]);
    },
  );

  it.each([
    ["another method", { method: "POST" }],
    ["no encoding", { headers: { "accept-encoding": "*;q=0" } }],
  ])("nothing for %s", async (_what, ask) => {
    await site.ask("/search", ask);
    expect(seen).toEqual([]);
  });
});

describe("the health address, asked whether searches are answered", () => {
  it("looks for a page and says that all is well", async () => {
    expect(await site.ask("/healthz?deep")).toMatchObject({ status: 200, body: Buffer.from("ok\n") });
    expect(seen.map(({ url }) => url)).toEqual(["/search?q=iop"]);
  });

  it.each<readonly [what: string, pages: RequestListener]>([
    ["break", async () => Promise.reject(new Error("broken"))],
    ["answer with an error", (_request, response) => response.writeHead(500).end()],
    ["must wait", async () => Promise.reject(new BusyError("too many"))],
    ["lead to another page", (_request, response) => response.writeHead(307, { Location: "/" }).end()],
  ])("says no when they %s, and goes on saying that the server lives", async (_what, listener) => {
    pages = listener;
    const { status, headers, body } = await site.ask("/healthz?deep=1");
    expect({ status, text: body.toString() }).toEqual({ status: 503, text: "searches are not answered\n" });
    expect(headers).toMatchObject({ ...SECURITY, "cache-control": "private, no-store" });
    expect((await site.ask("/healthz")).status).toBe(200);
  });
});

describe("a page that breaks", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each<readonly [what: string, pages: RequestListener, logged: string]>([
    [
      "throws at once",
      () => {
        throw new Error("broken");
      },
      "broken",
    ],
    ["fails later", async () => Promise.reject(new Error("broken later")), "broken later"],
    ["fails with something that is no error", async () => Promise.reject("a word"), "a word"],
    ["answers with 500", (_request, response) => response.writeHead(500).end(page("<p>stack</p>")), "Next.js answered with 500"],
    ["answers with 503", (_request, response) => response.writeHead(503).end(), "Next.js answered with 503"],
    [
      "is no document",
      (_request, response) => response.end(page('<p style="a">b</p>')),
      "/search cannot be served as a document:\n  html > body > p: an inline style attribute; use a class",
    ],
  ])(
    "since it %s gives way to a page that is ready, and its cause is logged without what was asked",
    async (_what, listener, logged) => {
      pages = listener;
      const { status, headers, body } = await site.ask("/search?q=secret", { headers: { "accept-encoding": "br" } });
      expect(status).toBe(503);
      expect(headers).toMatchObject({ ...SECURITY, "cache-control": "private, no-store", "content-length": String(body.length) });
      expect(headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(body).toString()).toContain("<h1>Search is busy</h1>");
      expect(vi.mocked(console.error).mock.calls).toEqual([[logged]]);
    },
  );

  it("does not keep the server from answering the next request", async () => {
    const whole = pages;
    pages = () => {
      throw new Error("broken");
    };
    await site.ask("/search");
    pages = whole;
    expect((await site.ask("/search")).status).toBe(200);
  });

  it("gets 503 and when to try again while too many wait, and nothing is logged", async () => {
    pages = () => {
      throw new BusyError("too many");
    };
    const { status, headers, body } = await site.ask("/search");
    expect(status).toBe(503);
    expect(headers).toMatchObject({ ...SECURITY, "retry-after": "5", "cache-control": "private, no-store" });
    expect(body.toString()).toContain("<h1>Search is busy</h1>");
    expect(console.error).not.toHaveBeenCalled();
  });

  it("gets 503 without a body for HEAD", async () => {
    pages = (_request, response) => response.writeHead(500).end();
    expect(await site.ask("/search", { method: "HEAD" })).toMatchObject({ status: 503, body: Buffer.alloc(0) });
  });
});
