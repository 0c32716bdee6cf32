import { METHODS } from "node:http";
import { randomTexts } from "../../fixtures/random";

/** A request that no browser sends, and the kind of trouble it means. */
export interface BadRequest {
  readonly kind: string;
  readonly bytes: Buffer;
}

const PATHS = ["/", "/iop", "/search?q=iop", "/next-step/iop-vs-php", "/nope", "/assets/nope.js", "/cards/iop.png", "/pocket"];

const TARGETS = [
  ..."/../../etc/passwd /..%2f..%2fetc%2fpasswd /%2e%2e/%2e%2e/etc/passwd /.git/config /.env /package.json /server.ts /iop/../../x".split(
    " ",
  ),
  ..."/.documents/manifest.json /%00 /iop%00.html /iop%0d%0aX-Injected:%201 /iop%0aX-Injected:1 /%0d%0a%0d%0a<h1>x /%E0%A4%A /%ff%fe /%c0%af".split(
    " ",
  ),
  ..."//evil.example/ //evil.example/%2e%2e /\\evil.example /%5c%5cevil.example /iop;jsessionid=1 /iop.php /wp-login.php /wp-admin/ /cgi-bin/test".split(
    " ",
  ),
  ..."/_next /_next/ /_next/image?url=%2Fx&w=64&q=75 /_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=64&q=75 /_next/data/build/iop.json".split(
    " ",
  ),
  ..."/_next/static/chunks/main.js /__nextjs_original-stack-frame /__nextjs_source-map /_next/webpack-hmr /iop.rsc /iop.txt /iop?_rsc=1 /index.txt".split(
    " ",
  ),
  ..."/iop.segments/_tree.segment.rsc /_not-found /_error /404 /500 /api/anything /en /en/en /EN/IOP /iop/ /IOP /iop// /iop/./ /* * iop ?q=1".split(
    " ",
  ),
  ..."http://evil.example/iop http://evil.example:99999/ https://user:pass@evil.example/iop ftp://x/ evil.example:443 :80 /#x /search?q=%00".split(
    " ",
  ),
  ..."/search?q=%0d%0aX-Injected:1 /search?q=%ED%A0%80 /search?q[]=1&q=2&q=3 /search?__proto__=1&constructor=2 /search?q=a&q=b /search/x /search/".split(
    " ",
  ),
  ..."/next-step/compare?levels=../../etc /next-step/compare?levels=iop&levels=iop /next-step/compare?a=%0d%0aX-Injected:1 /next-step/php-vs-iop".split(
    " ",
  ),
  ..."/next-step/iop-vs-iop /next-step/--- /next-step/%2e%2e /s/ /s/x /s/zzzzzz /s/%2e%2e /cards/ /cards/../iop /healthz/ /healthz?x=1 /HEALTHZ".split(
    " ",
  ),
  `/${"a".repeat(2047)}`,
  `/${"a".repeat(2100)}`,
  `/${"a/".repeat(1500)}`,
  `/${"%61".repeat(900)}`,
  `/search?q=${"a".repeat(100_000)}`,
  `/search?q=${"a".repeat(140_000)}`,
  `/search?${"q=1&".repeat(5000)}`,
  `/search?q=${"%F0%9F%8D%BA".repeat(3000)}`,
];

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
