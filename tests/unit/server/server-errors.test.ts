import { Agent } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SECURITY } from "../../fixtures/required-headers";
import { writeBuild } from "../../fixtures/sample-build";
import { parseAnswer, SiteServer } from "../../fixtures/site-server";
import { tempFolder } from "../../fixtures/temp-folder";

const folder = tempFolder();
const CLOSE = "Host: x\r\nConnection: close\r\n\r\n";
let site: SiteServer;
let behindTls: SiteServer;

beforeAll(async () => {
  await writeBuild(folder());
  site = await SiteServer.start(folder());
  behindTls = await SiteServer.start(folder(), undefined, true);
});
afterAll(async () => {
  await site.stop();
  await behindTls.stop();
});

describe("a method that changes things", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
    "is refused with those that are allowed: %s",
    async (method) => {
      const { status, headers, body } = await site.ask("/iop", { method });
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: "GET, HEAD" });
      expect(body.toString()).toContain("<h1>This site is only for reading</h1>");
    },
  );

  it.each(["/search", "/unknown", "/IOP", "/healthz", "/a%00b"])(
    "is refused before anything else is looked at: %s",
    async (path) => {
      expect((await site.ask(path, { method: "POST" })).status).toBe(405);
    },
  );

  it("is refused with its body unread", async () => {
    const text = await site.send(`POST /search HTTP/1.1\r\nContent-Length: 5\r\n${CLOSE}hello`);
    expect(parseAnswer(text)).toMatchObject({ status: 405 });
  });
});

describe("a client that takes no encoding", () => {
  it.each(["/iop", "/opengraph.png", "/unknown", "/search?q=iop"])("gets 406 for %s", async (path) => {
    const { status, body } = await site.ask(path, { headers: { "accept-encoding": "identity;q=0" } });
    expect(status).toBe(406);
    expect(body.toString()).toContain("<h1>No form of this page fits</h1>");
  });
});

describe("a broken address", () => {
  it.each(["/%", "/%E0%A4%A", "/%ff", "/a%00b", "/iop%0d%0aX-A:b", "//example.org", "/\\x"])("gets 400: %s", async (path) => {
    const { status, body } = await site.ask(path);
    expect(status).toBe(400);
    expect(body.toString()).toContain("<h1>This address is broken</h1>");
  });
});

describe("an address that is too long", () => {
  it.each([
    ["in its path", `/${"x".repeat(2048)}`],
    ["in its query", `/search?q=${"x".repeat(128 * 1024)}`],
  ])("%s gets 414", async (_what, path) => {
    const { status, body } = await site.ask(path);
    expect(status).toBe(414);
    expect(body.toString()).toContain("<h1>This address is too long</h1>");
  });
});

describe("a request that cannot be read", () => {
  it.each([
    ["one huge header", `GET /iop HTTP/1.1\r\nX: ${"x".repeat(200_000)}\r\n${CLOSE}`],
    ["many headers", `GET /iop HTTP/1.1\r\n${"X: xxxxxxxxxxxxxxxx\r\n".repeat(10_000)}${CLOSE}`],
    ["a huge address", `GET /${"x".repeat(200_000)} HTTP/1.1\r\n${CLOSE}`],
  ])("gets 431 for %s", async (_what, bytes) => {
    const text = await site.send(bytes);
    const { headers, body } = parseAnswer(text);
    expect(text).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\n/);
    expect(headers).toMatchObject({ connection: "close", "content-length": String(body.length) });
    expect(body.toString()).toContain("<h1>This request is too long</h1>");
  });

  it.each([
    ["garbage", "garbage\r\n\r\n"],
    ["bytes of another protocol", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"],
    ["a method that is none", `FETCH /iop HTTP/1.1\r\n${CLOSE}`],
    ["a space in the address", `GET /a b HTTP/1.1\r\n${CLOSE}`],
    ["a NUL in the address", `GET /a\0b HTTP/1.1\r\n${CLOSE}`],
    ["a version that is none", `GET /iop HTTP/9.9\r\n${CLOSE}`],
    ["a space in a header's name", `GET /iop HTTP/1.1\r\nBad Name: x\r\n${CLOSE}`],
    ["two lengths", `POST /iop HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n${CLOSE}`],
  ])("gets 400 for %s", async (_what, bytes) => {
    const text = await site.send(bytes);
    const { headers, body } = parseAnswer(text);
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(headers).toMatchObject({ connection: "close", "content-length": String(body.length) });
    expect(body.toString()).toContain("<h1>This address is broken</h1>");
  });

  it("does not keep the server from answering the next one", async () => {
    await site.send("garbage\r\n\r\n");
    expect((await site.ask("/iop")).status).toBe(200);
  });
});

const ANSWERS: readonly (readonly [what: string, status: number, bytes: string])[] = [
  ["a document", 200, `GET /iop HTTP/1.1\r\n${CLOSE}`],
  ["a document to HEAD", 200, `HEAD /iop HTTP/1.1\r\n${CLOSE}`],
  ["a file", 200, `GET /robots.txt HTTP/1.1\r\n${CLOSE}`],
  ["a document the reader has", 304, `GET /iop HTTP/1.1\r\nIf-None-Match: *\r\n${CLOSE}`],
  ["a redirect", 308, `GET /IOP/ HTTP/1.1\r\n${CLOSE}`],
  ["the health address", 200, `GET /healthz HTTP/1.1\r\n${CLOSE}`],
  ["a page of results", 200, `GET /search?q=iop HTTP/1.1\r\n${CLOSE}`],
  ["the picker’s form", 303, `GET /next-step/compare HTTP/1.1\r\n${CLOSE}`],
  ["an unknown address", 404, `GET /unknown HTTP/1.1\r\n${CLOSE}`],
  ["a broken address", 400, `GET /% HTTP/1.1\r\n${CLOSE}`],
  ["another method", 405, `POST /iop HTTP/1.1\r\n${CLOSE}`],
  ["no encoding", 406, `GET /iop HTTP/1.1\r\nAccept-Encoding: *;q=0\r\n${CLOSE}`],
  ["a long address", 414, `GET /${"x".repeat(3000)} HTTP/1.1\r\n${CLOSE}`],
  ["a huge header", 431, `GET / HTTP/1.1\r\nX: ${"x".repeat(200_000)}\r\n${CLOSE}`],
  ["garbage", 400, "garbage\r\n\r\n"],
  ["a client that takes us for a proxy", 405, `CONNECT example.org:443 HTTP/1.1\r\n${CLOSE}`],
];

describe("the answer to", () => {
  it.each(ANSWERS)("%s (%i) carries the security headers, and none that names the server", async (_what, status, bytes) => {
    const answer = parseAnswer(await site.send(bytes));
    expect(answer).toMatchObject({ status, headers: SECURITY });
    expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; /);
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(answer.headers["content-security-policy"]).not.toContain("unsafe");
    expect(answer.headers["permissions-policy"]).toContain("geolocation=()");
    expect(Object.keys(answer.headers).filter((name) => ["server", "x-powered-by", "set-cookie"].includes(name))).toEqual([]);
  });

  it.each(ANSWERS)("%s (%i) insists on TLS only where TLS is in front", async (_what, status, bytes) => {
    expect(parseAnswer(await site.send(bytes)).headers).not.toHaveProperty("strict-transport-security");
    expect(parseAnswer(await behindTls.send(bytes))).toMatchObject({
      status,
      headers: { "strict-transport-security": "max-age=63072000; includeSubDomains" },
    });
  });

  it.each(ANSWERS.filter(([, status]) => [400, 405, 406, 414, 431].includes(status)))(
    "%s (%i) is a whole page with help, kept nowhere and without style",
    async (_what, _status, bytes) => {
      const { headers, body } = parseAnswer(await site.send(bytes));
      expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" });
      expect(headers["content-security-policy"]).toContain("style-src 'none'");
      expect(headers["content-length"]).toBe(String(body.length));
      expect(body.toString()).toMatch(/^<!doctype html><html lang="en">.*<a href="tel:988">.*<a href="\/help-now">.*<\/html>$/);
    },
  );
});

it.each(["/iop", "/healthz"])("an open connection outlasts those of a proxy, which keeps them for a minute: %s", async (path) => {
  const agent = new Agent({ keepAlive: true });
  const { headers } = await site.ask(path, { agent });
  agent.destroy();
  expect(headers["keep-alive"]).toBe("timeout=75");
});

it("a connection on which nothing moves is closed after a minute", () => {
  expect(site.patience()).toBe(60_000);
});
