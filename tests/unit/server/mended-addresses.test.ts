import { describe, expect, it } from "vitest";
import { sampleSite } from "../../fixtures/sample-site";
import { parseAnswer } from "../../fixtures/site-server";

const { site } = sampleSite();

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
