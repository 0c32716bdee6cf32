import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  COMMON_HEADERS,
  cachingOf,
  contentSecurityPolicy,
  cspHash,
  FOREVER,
  NOT_KEPT,
  REVALIDATE,
  SPECULATION_FILE,
  SPECULATION_HEADERS,
  SPECULATION_RULES,
  startsVisit,
  TLS_HEADERS,
} from "@/lib/server/headers";
import { POLICY, SECURITY } from "../../fixtures/required-headers";

const HASH = "sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs=";

describe("the content security policy", () => {
  it("forbids everything and allows what a page needs, and nothing else", () => {
    expect(contentSecurityPolicy().split("; ").sort()).toEqual([...POLICY, "style-src 'none'"].sort());
  });

  it("allows one style by its hash, and changes in nothing else", () => {
    expect(contentSecurityPolicy(HASH)).toBe(contentSecurityPolicy().replace("style-src 'none'", `style-src '${HASH}'`));
  });

  it("has nothing unsafe, no other site and no wildcard", () => {
    expect(contentSecurityPolicy(HASH)).not.toMatch(/unsafe|https?:|\*|blob:/);
  });
});

describe("a style's hash", () => {
  // As openssl dgst -sha256 -binary | base64 gives it.
  it.each([
    ["a{color:red}", HASH],
    ["", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
    ["é🍺", "sha256-xcvXSQ/3pS33n+EnJ5s0ytAg2Y4pTVl4fLbJ8jmWCHI="],
  ])("of “%s” is what a browser works out", (css, hash) => {
    expect(cspHash(css)).toBe(hash);
  });
});

describe("the common headers", () => {
  it("say nothing to other sites and let none in", () => {
    const headers = Object.fromEntries(Object.entries(COMMON_HEADERS).map(([name, value]) => [name.toLowerCase(), value]));
    expect(headers).toMatchObject(SECURITY);
  });

  it.each(["camera", "microphone", "geolocation", "browsing-topics", "payment", "usb"])("close the feature %s", (feature) => {
    expect(COMMON_HEADERS["Permissions-Policy"]?.split(", ")).toContain(`${feature}=()`);
  });

  it("open no feature, and name each once", () => {
    const features = COMMON_HEADERS["Permissions-Policy"]?.split(", ") ?? [];
    expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
    expect(new Set(features).size).toBe(features.length);
  });

  it("do not insist on TLS; the headers for TLS do, for two years", () => {
    expect(Object.keys(COMMON_HEADERS)).not.toContain("Strict-Transport-Security");
    expect(TLS_HEADERS).toEqual({ "Strict-Transport-Security": "max-age=63072000; includeSubDomains" });
  });
});

describe("caching", () => {
  it("asks each time for a document, never for a file named by its hash, and keeps no search", () => {
    expect(REVALIDATE).toBe("public, max-age=0, must-revalidate");
    expect(FOREVER).toBe("public, max-age=31536000, immutable");
    expect(NOT_KEPT).toBe("private, no-store");
  });
});

describe("a page to tick or write on", () => {
  it("is kept by no browser, other pages are", () => {
    for (const address of ["/next-step/questions", "/call-sheets/iop"]) expect(cachingOf(address)).toBe(NOT_KEPT);
    expect(cachingOf("/next-step")).toBe(REVALIDATE);
    expect(cachingOf("/next-step/iop-vs-php")).toBe(REVALIDATE);
    expect(cachingOf("/")).toBe(REVALIDATE);
  });
});

describe("the speculation rules", () => {
  it.each(["/", "/iop", "/iop/what-to-expect", "/glossary", "/next-step"])("prefetch %s", (address) => {
    expect(isPrefetched(address)).toBe(true);
  });

  it.each(["/search", "/search?q=iop", "/search/", "/next-step/compare", "/next-step/compare?with=php"])(
    "leave %s alone",
    (address) => {
      expect(isPrefetched(address)).toBe(false);
    },
  );

  it("only prefetch, only addresses of this site, and only when the reader is about to go there", () => {
    expect(Object.keys(SPECULATION_RULES)).toEqual(["prefetch"]);
    expect(SPECULATION_FILE.body).not.toContain("://");
    expect(SPECULATION_RULES.prefetch.map(({ eagerness }) => eagerness)).toEqual(["moderate"]);
  });

  it("lie in a file named by its hash, which the header names", () => {
    const hash = createHash("sha256").update(SPECULATION_FILE.body).digest("hex").slice(0, 12);
    expect(SPECULATION_FILE.address).toBe(`/assets/${hash}.json`);
    expect(SPECULATION_FILE.type).toBe("application/speculationrules+json");
    expect(JSON.parse(SPECULATION_FILE.body)).toEqual(SPECULATION_RULES);
    expect(SPECULATION_HEADERS).toEqual({ "Speculation-Rules": `"/assets/${hash}.json"` });
  });
});

describe("a visit", () => {
  it.each([
    ["none", true],
    ["cross-site", true],
    ["same-site", true],
    ["", true],
    ["same-origin", false],
    [undefined, false],
  ])("with Sec-Fetch-Site “%s” starts here: %s", (value, starts) => {
    expect(startsVisit(value)).toBe(starts);
  });
});

/** What a browser does with rules whose patterns have only stars. */
function isPrefetched(address: string): boolean {
  return SPECULATION_RULES.prefetch.some(({ where: { and } }) => {
    const matches = (pattern: string) =>
      new RegExp(
        `^${pattern
          .split("*")
          .map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, "\\$&"))
          .join(".*")}$`,
      ).test(address);
    return and.every((part) => ("not" in part ? !matches(part.not.href_matches) : matches(part.href_matches)));
  });
}
