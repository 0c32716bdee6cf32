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
