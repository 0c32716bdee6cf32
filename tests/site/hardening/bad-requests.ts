import { METHODS } from "node:http";
import { randomTexts } from "../../fixtures/random";
import { TARGETS } from "./bad-targets";

/** A request that no browser sends, and the kind of trouble it means. */
export interface BadRequest {
  readonly kind: string;
  readonly bytes: Buffer;
}

const PATHS = ["/", "/iop", "/search?q=iop", "/next-step/iop-vs-php", "/nope", "/assets/nope.js", "/cards/iop.png", "/pocket"];

const HEADERS = [
  ...[
    "*",
    "br;q=0",
    "identity;q=0",
    "*;q=0",
    "br;q=2",
    "br;q=-1",
    "br;q=x",
    ",,,",
    ";q=1",
    "gzip;q=0.0001, br;q=1.5;a=b",
    "BR",
    "\u00e9",
    "br, ".repeat(500),
  ].map((value) => `Accept-Encoding: ${value}`),
  ...["", "evil.example", "a b", "[::1", "localhost:99999", "\u0000", "x".repeat(5000), "a,b", "../.."].map(
    (value) => `Host: ${value}`,
  ),
  ...["1", "0", "text/x-component"].flatMap((value) => [
    `RSC: ${value}`,
    `Next-Router-Prefetch: ${value}`,
    `Next-Action: ${value}`,
    `Accept: ${value}`,
  ]),
  ...[
    "Next-Router-State-Tree: %5B%22%22%5D",
    "Next-Router-Segment-Prefetch: /_tree",
    "Next-Url: /x",
    "x-middleware-subrequest: middleware:middleware:middleware",
  ],
  ...[
    "x-middleware-rewrite: /x",
    "x-middleware-next: 1",
    "x-middleware-set-cookie: a=1",
    "x-invoke-path: /x",
    "x-invoke-status: 500",
    "x-matched-path: /x",
    "x-nextjs-data: 1",
  ],
  ...[
    "x-now-route-matches: 1",
    "x-prerender-revalidate: 1",
    "x-prerender-bypass: 1",
    "x-forwarded-host: evil.example",
    "x-forwarded-proto: javascript",
    "forwarded: host=evil.example",
  ],
  ...[
    "Content-Length: 5",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Content-Length: 1\r\nContent-Length: 2",
    "Content-Length: 0x10",
  ],
  ...[
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: chunked\r\nContent-Length: 3",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding : chunked",
  ],
  ...[
    "Expect: 100-continue",
    "Expect: 200-ok",
    "Upgrade: websocket\r\nConnection: Upgrade",
    "Upgrade: h2c\r\nHTTP2-Settings: x\r\nConnection: Upgrade, HTTP2-Settings",
    "Connection: close",
    "Connection: x",
  ],
  ...[
    "If-None-Match: *",
    'If-None-Match: W/"x", "',
    `If-None-Match: ${'"a",'.repeat(1000)}`,
    "If-Modified-Since: never",
    "Range: bytes=0-",
    "Range: bytes=-1,5-2,x",
    "If-Range: x",
  ],
  ...[
    "Sec-Fetch-Site: none",
    "Sec-Fetch-Site: \u0001",
    "Cookie: a=1; a=2; =; ;",
    `Cookie: ${"a=1; ".repeat(2000)}`,
    "Authorization: Basic !!!",
    "Referer: \u0000",
    " folded: yes",
    "no-colon",
    ": no name",
  ],
  ...[
    "X-A: a\r\n folded line",
    "X-A: a\rX-Injected: 1",
    "X-A: a\nX-Injected: 1",
    "X-A: \u0000\u0001\u007f",
    "X\u00e9: 1",
    "X-A\u0000: 1",
    `X-A: ${"a".repeat(200_000)}`,
    "A:1\r\n".repeat(3000).trim(),
  ],
];

const FIRST_LINES = [
  ..."GET /iop|GET  /iop HTTP/1.1|GET /iop HTTP/1.0|GET /iop HTTP/0.9|GET /iop HTTP/2.0|GET /iop HTTP/9.9|GET /iop http/1.1|get /iop HTTP/1.1|\tGET /iop HTTP/1.1".split(
    "|",
  ),
  ..."GET /iop HTTP/1.1 x|GET\t/iop\tHTTP/1.1|/iop HTTP/1.1|HTTP/1.1 200 OK|PRI * HTTP/2.0|GET|GET /a b HTTP/1.1|GET \u0000 HTTP/1.1|GET /\u0000 HTTP/1.1|\u0016\u0003\u0001\u0002".split(
    "|",
  ),
  `GET /${"a".repeat(300_000)} HTTP/1.1`,
  `${"G".repeat(5000)} / HTTP/1.1`,
];

const METHODS_ODD = [...METHODS, "BREW", "FOO", "G", "GETT", "G\u00e9T", "<script>"];

const BODIES = [
  "Content-Length: 10\r\n\r\nshort",
  "Content-Length: 3\r\n\r\nlonger than said",
  "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
  "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\na",
  "Transfer-Encoding: chunked\r\n\r\n5\r\nabc\r\n0\r\n\r\n",
  "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nX: y",
  "Content-Type: multipart/form-data; boundary=x\r\nNext-Action: a\r\nContent-Length: 4\r\n\r\n--x-",
  "Content-Type: text/plain\r\nContent-Length: 1000000000\r\n\r\nx",
];

/** All bad requests: lists of what is known to break servers, crossed with each other, and texts drawn at random. */
export function badRequests(): BadRequest[] {
  return [
    ...TARGETS.flatMap((target) => ["GET", "HEAD"].map((method) => bad("target", `${method} ${target} HTTP/1.1\r\n${REST}`))),
    ...HEADERS.flatMap((header) => PATHS.map((path) => bad("header", `GET ${path} HTTP/1.1\r\nHost: x\r\n${header}\r\n\r\n`))),
    ...FIRST_LINES.map((line) => bad("first line", `${line}\r\n${REST}`)),
    ...METHODS_ODD.flatMap((method) => PATHS.map((path) => bad("method", `${method} ${path} HTTP/1.1\r\n${REST}`))),
    ...BODIES.flatMap((body) =>
      ["GET", "HEAD", "POST", "PUT"].flatMap((method) =>
        PATHS.map((path) => bad("body", `${method} ${path} HTTP/1.1\r\nHost: x\r\n${body}`)),
      ),
    ),
    ...randomTexts(1200).map((text) => bad("random target", `GET /${text} HTTP/1.1\r\n${REST}`)),
    ...randomTexts(1200).map((text) =>
      bad("random query", `GET /search?q=${encodeURIComponent(text.replace(/\p{Cs}/gu, ""))} HTTP/1.1\r\n${REST}`),
    ),
    ...randomTexts(1200).map((text) => bad("random header", `GET /iop HTTP/1.1\r\nHost: x\r\nX-A: ${text}\r\n\r\n`)),
    ...randomTexts(400).map((text) => bad("random bytes", `${text}\r\n\r\n`)),
  ];
}

const REST = "Host: x\r\nConnection: close\r\n\r\n";

function bad(kind: string, text: string): BadRequest {
  return { kind, bytes: Buffer.from(text, "utf8") };
}
