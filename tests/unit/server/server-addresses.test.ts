import { describe, expect, it } from "vitest";
import { SECURITY } from "../../fixtures/required-headers";
import { longPage } from "../../fixtures/sample-build";
import { sampleSite } from "../../fixtures/sample-site";
import { parseAnswer } from "../../fixtures/site-server";

const { site } = sampleSite();

describe("an address that is written in an unusual way leads to the usual one for good", () => {
  it.each([
    ["with a slash at the end", "/iop/", "/iop"],
    ["with several slashes at the end", "/iop///", "/iop"],
    ["in capitals", "/IOP", "/iop"],
    ["in some capitals, deeper", "/iop/What-To-Expect", "/iop/what-to-expect"],
    ["with the code of English", "/en/iop", "/iop"],
    ["with the code of English alone", "/en", "/"],
    ["with the code of English and a slash", "/en/", "/"],
    ["with everything at once", "/EN/IOP//", "/iop"],
    ["with a query", "/iop/?q=a%20b&c", "/iop?q=a%20b&c"],
    ["with a query that has slashes and capitals", "/IOP?To=/En/", "/iop?To=/En/"],
    ["of a page that is drawn for each request", "/Search/?q=PHP", "/search?q=PHP"],
    ["of the picker’s form", "/Next-Step/Compare/?first=php", "/next-step/compare?first=php"],
    ["that moved", "/next-step/php-and-iop", "/iop"],
    ["that moved, in capitals with a query", "/en/Next-Step/PHP-and-IOP/?a=1", "/iop?a=1"],
    ["that moved to a part of a page", "/old-costs", "/iop#cost"],
    ["that moved to a part of a page, with a query", "/old-costs?a=1", "/iop?a=1#cost"],
    ["of a file", "/ROBOTS.txt", "/robots.txt"],
  ])("%s", async (_what, path, location) => {
    const { status, headers, body } = await site().ask(path);
    expect({ status, location: headers.location, body: body.length, length: headers["content-length"] }).toEqual({
      status: 308,
      location,
      body: 0,
      length: "0",
    });
  });

  it("and to HEAD says the same", async () => {
    expect(await site().ask("/IOP", { method: "HEAD" })).toMatchObject({ status: 308, headers: { location: "/iop" } });
  });

  it("in one step", async () => {
    const { headers } = await site().ask("/EN/Next-Step/PHP-and-IOP/");
    expect((await site().ask(String(headers.location))).status).toBe(200);
  });
});

describe("an address that was broken on its way leads to what it was", () => {
  const around = [
    ".",
    ",",
    ")",
    ");",
    "!",
    "\u201d",
    "'",
    '"',
    ">",
    "]",
    "*",
    "…",
    "%20",
    "%0A",
    "%E2%80%9D",
    "%E2%80%A6",
    "%E2%80",
    "%C2%A0",
    "%3E",
    "%22%20target=",
    "...",
  ];
  const added = [
    "&utm_source=x",
    "%3Futm_source=x",
    "%26fbclid=1",
    ";jsessionid=1",
    "=",
    ".html",
    ".htm",
    "/index.html",
    "/index.html.",
    "%2f",
    "%2F%2F",
    "\\",
    "%E2%80%8B",
    "%EF%BB%BF",
  ];
  it.each([...around, ...added].map((end) => `/iop${encodeURI(decodeOnce(end)).replaceAll("%01", "%")}`))("%s", async (path) => {
    expect(await site().ask(path)).toMatchObject({ status: 308, headers: { location: "/iop" }, body: Buffer.alloc(0) });
  });

  it.each([
    ["/iop%23cost", "/iop#cost"],
    ["/IOP).", "/iop"],
    ["/%22iop%22", "/iop"],
    ["/%E2%80%9C/iop%E2%80%9D", "/iop"],
    ["/(iop)", "/iop"],
    ["/%3Chttps://care.example.org/iop%3E", "/iop"],
    ["/https://care.example.org/iop", "/iop"],
    ["/http:/care.example.org/IOP/", "/iop"],
    ["//iop", "/iop"],
    ["///IOP//", "/iop"],
    ["/iop//what-to-expect", "/iop/what-to-expect"],
    ["/iop/what_to_expect", "/iop/what-to-expect"],
    ["/iop/what%20to%20expect", "/iop/what-to-expect"],
    ["/iop/what+to+expect.", "/iop/what-to-expect"],
    ["/iop/what%E2%80%93to%E2%80%91expect", "/iop/what-to-expect"],
    ["/iop/what-%C2%ADto-expect", "/iop/what-to-expect"],
    ["/old-costs.", "/iop#cost"],
    ["/en/iop.html", "/iop"],
    ["/index.html", "/"],
    ["/.", "/"],
    ["/%20", "/"],
    ["/iop%", "/iop"],
    ["/iop%E", "/iop"],
    ["/robots.txt.", "/robots.txt"],
  ])("%s → %s", async (path, location) => {
    expect(await site().ask(path)).toMatchObject({ status: 308, headers: { location } });
  });

  it.each([
    "/iop%00",
    "/iop%0d%0aX-Injected:1",
    "//example.org/iop",
    "/%3Cscript%3Ealert(1)%3C/script%3E",
    "/unknown.",
    "/iop/unknown)",
    "/..%2fiop%2f..%2fx",
  ])("but leads nowhere where no page was meant: %s", async (path) => {
    const { status, headers } = await site().ask(path);
    expect([status === 400 || status === 404, headers.location]).toEqual([true, undefined]);
  });
});

/** Codes stay as they are, other signs are coded where a client would. */
function decodeOnce(end: string): string {
  return end.includes("%") ? end.replaceAll("%", "\u0001") : end;
}

describe("an address that a client writes in its own way is served", () => {
  it.each([
    ["with codes for plain characters", "/%69%6F%70"],
    ["with codes in small letters", "/%69%6f%70/what%2dto%2Dexpect"],
    ["with its host before it", "http://care.example.org/iop"],
    ["with a host, a port and codes", "HTTP://127.0.0.1:8080/%69op"],
    ["with its host and a query", "https://care.example.org/iop?a=1"],
    ["with its host alone", "http://care.example.org"],
    ["with its host and a query alone", "http://care.example.org?a=1"],
    ["health, with its host", "http://care.example.org/healthz"],
  ])("%s", async (_what, target) => {
    const { status } = parseAnswer(await site().send(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    expect(status).toBe(200);
  });
});

describe("the picker’s form", () => {
  it.each([
    ["?first=php&second=iop&third=", "/next-step/iop-vs-php"],
    ["?third=detox&first=php&second=iop", "/next-step/detox-vs-iop-vs-php"],
    ["?first=iop&first=php", "/next-step/iop-vs-php"],
    ["?first=iop", "/next-step#picker"],
    ["?first=%00&second=%E0%A4%A&third=//example.org", "/next-step#picker"],
    ["", "/next-step#picker"],
  ])("%s leads to %s, this one time", async (query, location) => {
    const { status, headers, body } = await site().ask(`/next-step/compare${query}`);
    expect({ status, body: body.length }).toEqual({ status: 303, body: 0 });
    expect(headers).toMatchObject({ ...SECURITY, location, "cache-control": "private, no-store", "content-length": "0" });
  });

  it("to HEAD says the same", async () => {
    expect(await site().ask("/next-step/compare", { method: "HEAD" })).toMatchObject({ status: 303 });
  });
});

describe("an unknown address", () => {
  it.each([
    "/unknown",
    "/unknown/",
    "/UNKNOWN",
    "/iop/unknown",
    "/iop/index.html.br",
    "/english",
    "/en/unknown",
    "/es/iop",
    "/404",
    "/404.html",
    "/503",
    "/503.html",
    "/manifest.json",
    "/../package.json",
    "/%2e%2e/package.json",
    "/a//b",
    "/_next/static/chunks/a.js",
    "/_next/image?url=/opengraph.png",
    "/戒毒".replace(/[^/]/g, encodeURIComponent),
    "/healthz/x",
    "/__proto__",
    "/constructor",
  ])("gets 404 with the page for it: %s", async (path) => {
    const { status, headers, body } = await site().ask(path);
    expect({ status, html: body.toString() }).toEqual({ status: 404, html: longPage("Not found") });
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  it("gets 404 without a body for HEAD", async () => {
    expect(await site().ask("/unknown", { method: "HEAD" })).toMatchObject({ status: 404, body: Buffer.alloc(0) });
  });
});

describe("the health address", () => {
  it.each(["/healthz", "/healthz?x=1"])("says that all is well, and is kept nowhere: %s", async (path) => {
    const { status, headers, body } = await site().ask(path);
    expect({ status, text: body.toString() }).toEqual({ status: 200, text: "ok\n" });
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(headers["cache-control"]).toContain("no-store");
  });

  it("answers HEAD without a body", async () => {
    expect(await site().ask("/healthz", { method: "HEAD" })).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });
});

describe("an address as nobody's browser sends it", () => {
  it.each([
    ["another kind of address", "ftp://example.org/iop"],
    ["one that a browser reads as another site's", "//example.org/iop"],
    ["one with a backslash", "/\\example.org"],
    ["a star", "*"],
  ])("is refused on the bare socket as well: %s", async (_what, target) => {
    const { status, headers } = parseAnswer(await site().send(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    expect(status).toBe(400);
    expect(headers).not.toHaveProperty("location");
  });
});
