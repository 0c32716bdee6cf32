import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readManifest } from "@/lib/server/manifest";
import { type OwnServer, startOwnServer } from "../../fixtures/own-server";
import { some } from "../../fixtures/scope";
import { copyBuild, rebuild } from "../operating/copies";
import { PORT } from "../origin";
import { type Ask, ask, headersOf } from "./answers";
import { headerFaults } from "./header-faults";
import { exchange, inTurns } from "./raw";

const { entries, redirects } = readManifest(".");
const ADDRESSES = entries.filter(({ status }) => status === 200).map(({ address }) => address);
const ENCODINGS = ["identity", "gzip", "br"];

interface Case {
  readonly path: string;
  readonly ask?: Ask;
  /** The statuses that are right. */
  readonly status: readonly number[];
  readonly personal?: boolean;
}

/** Every answer from memory or disk: in each encoding, its head alone, and to a reader who has it. */
const STORED: readonly Case[] = ADDRESSES.flatMap((path) => [
  ...ENCODINGS.map((encoding) => ({ path, ask: { headers: { "Accept-Encoding": encoding } }, status: [200] })),
  { path, ask: { method: "HEAD" }, status: [200] },
  { path, ask: { headers: { "If-None-Match": "*" } }, status: [304] },
]);

const OTHERS: readonly Case[] = [
  ...Object.keys(redirects).map((path) => ({ path, status: [308] })),
  { path: "/IOP/", status: [308] },
  { path: "/healthz", status: [200], personal: true },
  { path: "/healthz", ask: { method: "HEAD" }, status: [200], personal: true },
  ...ENCODINGS.map((encoding) => ({
    path: "/search?q=cravings",
    ask: { headers: { "Accept-Encoding": encoding } },
    status: [200],
    personal: true,
  })),
  { path: "/search?q=cravings", ask: { method: "HEAD" }, status: [200], personal: true },
  { path: "/next-step/questions", status: [200], personal: true },
  { path: "/call-sheets/iop", status: [200], personal: true },
  { path: "/next-step/compare?first=iop&second=php", status: [303], personal: true },
  { path: "/no/such/page", status: [404] },
  { path: "/%E0%A4%A", status: [400] },
  { path: "/iop", ask: { method: "POST" }, status: [405] },
  { path: "/iop", ask: { headers: { "Accept-Encoding": "identity;q=0" } }, status: [406] },
  { path: "/search?q=a", ask: { headers: { "Accept-Encoding": "*;q=0" } }, status: [406] },
  { path: `/${"x".repeat(3000)}`, status: [414] },
];

/** Refused before the server sees a request. */
const RAW: readonly (readonly [bytes: string, status: number])[] = [
  ["garbage\r\n\r\n", 400],
  ["GET /a b HTTP/1.1\r\n\r\n", 400],
  ["FETCH /iop HTTP/1.1\r\n\r\n", 400],
  [`GET / HTTP/1.1\r\nX: ${"x".repeat(200_000)}\r\n\r\n`, 431],
  ["CONNECT example.org:443 HTTP/1.1\r\n\r\n", 405],
];

for (const tls of [false, true]) {
  describe(tls ? "behind TLS" : "without TLS", () => {
    let server: OwnServer;
    beforeAll(async () => {
      server = await startOwnServer(process.cwd(), tls ? { BEHIND_TLS: "1" } : {});
      await server.searches();
    });
    afterAll(() => server.stop());

    test("every answer of every kind has the headers that it should", async () => {
      // TLS adds one header to all alike.
      const cases = [
        ...(tls
          ? some(
              STORED,
              STORED.filter((_, i) => i % 20 === 0),
            )
          : STORED),
        ...OTHERS,
      ];
      const wrong = await inTurns(cases, 20, async (one) => {
        const answer = await ask(server.port, one.path, one.ask);
        const faults = headerFaults(answer, { tls, personal: one.personal ?? false });
        const status = one.status.includes(answer.status) ? [] : [`status ${answer.status}`];
        return [...status, ...faults].map((fault) => `${one.path.slice(0, 60)} ${JSON.stringify(one.ask ?? {})}: ${fault}`);
      });
      console.log(`${cases.length} answers looked at, TLS in front: ${tls}`);
      expect(wrong.flat()).toEqual([]);
    });

    test("so has what is refused on the bare socket", async () => {
      for (const [bytes, status] of RAW) {
        const head = await exchange(server.port, bytes);
        expect(head.status, bytes.slice(0, 40)).toBe(status);
        expect(headerFaults({ status, headers: headersOf(head.lines) }, { tls }), bytes.slice(0, 40)).toEqual([]);
      }
    });
  });
}

test("so has the answer of a copy whose search is broken", async () => {
  const folder = copyBuild();
  rebuild(folder, ".generated/search-worker.mjs", "throw new Error('broken');");
  const server = await startOwnServer(folder);
  const answer = await ask(server.port, "/search?q=secretword");
  expect(answer.status).toBe(503);
  expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
  expect(headerFaults(answer, { tls: false, personal: true })).toEqual([]);
  expect((await ask(server.port, "/next-step/compare?first=iop&second=php")).status).toBe(303);
  expect((await ask(server.port, "/iop")).status).toBe(200);
  await server.stop();
  expect(server.log()).not.toContain("secretword");
  rmSync(folder, { recursive: true });
});

describe("found out are headers", () => {
  const sound = async () => {
    const { headers } = await ask(PORT, "/iop");
    return { ...headers };
  };
  const PLANTS: readonly (readonly [what: string, name: string, change: (value: string) => string | undefined])[] = [
    ...["content-security-policy", "referrer-policy", "x-content-type-options", "x-frame-options", "permissions-policy"].map(
      (name) => [`without ${name}`, name, () => undefined] as const,
    ),
    ...["cross-origin-opener-policy", "cross-origin-resource-policy", "cache-control"].map(
      (name) => [`without ${name}`, name, () => undefined] as const,
    ),
    [
      "that run inline script",
      "content-security-policy",
      (value) => value.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    ],
    [
      "that take script from elsewhere",
      "content-security-policy",
      (value) => value.replace("script-src 'self'", "script-src 'self' https://cdn.example"),
    ],
    ["that can be framed", "content-security-policy", (value) => value.replace("frame-ancestors 'none'", "frame-ancestors *")],
    ["with any style", "content-security-policy", (value) => value.replace(/style-src '[^']+'/, "style-src 'unsafe-inline'")],
    ["with one rule more", "content-security-policy", (value) => `${value}; font-src *`],
    ["that open a feature", "permissions-policy", (value) => value.replace("camera=()", "camera=*")],
    ["for anyone's page", "cross-origin-resource-policy", () => "cross-origin"],
    ["with a cookie", "set-cookie", () => "a=1"],
    ["that name the program", "x-powered-by", () => "Next.js"],
    ["that name the server", "server", () => "nginx/1.2"],
    ["that insist on TLS where there is none", "strict-transport-security", () => "max-age=1"],
  ];

  for (const [what, name, change] of PLANTS) {
    test(what, async () => {
      const headers: Record<string, string> = await sound();
      expect(headerFaults({ status: 200, headers }, { tls: false })).toEqual([]);
      const changed = change(headers[name] ?? "");
      const { [name]: _old, ...others } = headers;
      const planted = changed === undefined ? others : { ...others, [name]: changed };
      expect(headerFaults({ status: 200, headers: planted }, { tls: false })).not.toEqual([]);
    });
  }

  test("of a search that may be kept, and without TLS where it is in front", async () => {
    const headers = await sound();
    expect(headerFaults({ status: 200, headers }, { tls: false, personal: true })).toEqual([
      `may be kept: ${headers["cache-control"]}`,
    ]);
    expect(headerFaults({ status: 500, headers }, { tls: false })).not.toEqual([]);
    expect(headerFaults({ status: 200, headers }, { tls: true })).toEqual(["wrong about TLS"]);
  });
});
