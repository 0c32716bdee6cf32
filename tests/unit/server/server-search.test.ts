import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { BusyError, type RenderRequest, type RenderSearch } from "@/lib/server/search-pool";
import { SECURITY } from "../../fixtures/required-headers";
import { longPage, SHELL, writeBuild } from "../../fixtures/sample-build";
import { SiteServer } from "../../fixtures/site-server";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();
const PAGE = Buffer.from("<main><p>3 results</p></main>".repeat(20));
const BYTES = { br: brotliCompressSync(PAGE), gzip: gzipSync(PAGE), identity: PAGE };

/** What was asked of the worker, as it saw it. */
let seen: RenderRequest[] = [];
/** How the worker answers in a test. */
let render: RenderSearch;
let site: SiteServer;

beforeAll(async () => {
  await writeBuild(folder());
  site = await SiteServer.start(folder(), (request) => {
    seen.push(request);
    return render(request);
  });
});
afterAll(() => site.stop());

beforeEach(() => {
  seen = [];
  render = async ({ encoding }) => BYTES[encoding];
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => void vi.restoreAllMocks());

describe("a page of results", () => {
  it("is kept nowhere, and has its style's hash in the policy", async () => {
    const { status, headers, body } = await site.ask("/search?q=iop");
    expect({ status, body }).toEqual({ status: 200, body: PAGE });
    expect(headers).toMatchObject({
      ...SECURITY,
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-store",
      "content-length": String(body.length),
    });
    expect(headers["content-security-policy"]).toContain(`style-src '${SHELL.style}';`);
    expect(Object.keys(headers).filter((name) => /powered|cookie|server|etag|speculation/.test(name))).toEqual([]);
  });

  it.each(["br", "gzip"] as const)("comes in the encoding %s as the worker made it", async (encoding) => {
    const { headers, body } = await site.ask("/search?q=a", { headers: { "accept-encoding": encoding } });
    expect(body).toEqual(BYTES[encoding]);
    expect(headers).toMatchObject({
      "content-encoding": encoding,
      "content-length": String(body.length),
      vary: "Accept-Encoding",
    });
  });

  it("comes without a body for HEAD", async () => {
    expect(await site.ask("/search?q=a", { method: "HEAD" })).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it("is not mixed up with that of a request at the same time", async () => {
    render = ({ query }) => new Promise((resolve) => setTimeout(() => resolve(Buffer.from(query)), query === "0" ? 20 : 0));
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => site.ask(`/search?q=${i}`)));
    expect(answers.map(({ body }) => body.toString())).toEqual(Array.from({ length: 20 }, (_, i) => `${i}`));
  });

  it.each(["/search", "/search?", "/search?x=1"])("before anything is asked is a document: %s", async (path) => {
    expect((await site.ask(path)).body.toString()).toBe(longPage("Search"));
    expect(seen).toEqual([]);
  });
});

describe("the worker is asked", () => {
  it("for the words alone, and told nothing else of the reader", async () => {
    const headers = { cookie: "a=b", "user-agent": "x", "x-forwarded-for": "1.2.3.4", "accept-encoding": "br" };
    await site.ask("/search?q=php+program&x=1", { headers });
    expect(seen).toEqual([{ query: "php program", encoding: "br" }]);
  });

  it.each(["/iop", "/unknown", "/SEARCH?q=a", "/search/?q=a", "/searchx?q=a", "/healthz", "/iop?q=a"])(
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
    await site.ask("/search?q=a", ask);
    expect(seen).toEqual([]);
  });
});

const failWith = (error: unknown) => (): Promise<Uint8Array> => Promise.reject(error);

describe("the health address, asked whether searches are answered", () => {
  it("searches and says that all is well", async () => {
    expect(await site.ask("/healthz?deep")).toMatchObject({ status: 200, body: Buffer.from("ok\n") });
    expect(seen).toEqual([{ query: "iop", encoding: "identity" }]);
  });

  it.each([
    ["break", new Error("broken")],
    ["must wait", new BusyError("too many", "refused")],
  ])("says no when they %s, and goes on saying that the server lives", async (_what, error) => {
    render = failWith(error);
    const { status, headers, body } = await site.ask("/healthz?deep=1");
    expect({ status, text: body.toString() }).toEqual({ status: 503, text: "searches are not answered\n" });
    expect(headers).toMatchObject({ ...SECURITY, "cache-control": "private, no-store" });
    expect((await site.ask("/healthz")).status).toBe(200);
  });
});

describe("a search that breaks", () => {
  it.each([
    ["an error", new Error("broken"), "broken"],
    ["something that is no error", "a word", "a word"],
  ])(
    "with %s gives way to a page that is ready, and its cause is logged without what was asked",
    async (_what, error, logged) => {
      render = failWith(error);
      const { status, headers, body } = await site.ask("/search?q=secret");
      expect(status).toBe(503);
      expect(headers).toMatchObject({ ...SECURITY, "cache-control": "private, no-store", "content-length": String(body.length) });
      expect(body.toString()).toContain("<h1>Search is busy</h1>");
      expect(vi.mocked(console.error).mock.calls).toEqual([[logged]]);
    },
  );

  it("does not keep the server from answering the next request", async () => {
    render = failWith(new Error("broken"));
    await site.ask("/search?q=a");
    render = async () => PAGE;
    expect((await site.ask("/search?q=a")).status).toBe(200);
  });

  it("gets 503 and when to try again while too many wait, and nothing is logged", async () => {
    render = failWith(new BusyError("too many", "refused"));
    const { status, headers, body } = await site.ask("/search?q=a");
    expect(status).toBe(503);
    expect(headers).toMatchObject({ ...SECURITY, "retry-after": "5", "cache-control": "private, no-store" });
    expect(body.toString()).toContain("<h1>Search is busy</h1>");
    expect(console.error).not.toHaveBeenCalled();
  });

  it("gets 503 without a body for HEAD", async () => {
    render = failWith(new Error("broken"));
    expect(await site.ask("/search?q=a", { method: "HEAD" })).toMatchObject({ status: 503, body: Buffer.alloc(0) });
  });
});
