import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeOf } from "@/lib/build/types";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { contentSecurityPolicy, REVALIDATE } from "@/lib/server/headers";
import { DOCUMENTS, MIRROR, readManifest } from "@/lib/server/manifest";
import { headerRules, headersAt } from "../../fixtures/host-rules";
import { BuiltDocument } from "../document";

// What hosts read of the mirror: _headers and _redirects, within the limits of Cloudflare Pages, which are the narrowest.

const mirrored = (file: string) => readFileSync(join(DOCUMENTS, MIRROR, file), "utf8");
const { entries, redirects } = readManifest(process.cwd());
const rules = headerRules(mirrored("_headers"));
const POLICY = "Content-Security-Policy";

test("each address gets each of the server's headers once", () => {
  for (const { address, file, style, headers } of entries.filter(({ status }) => status === 200)) {
    const { "Content-Type": type, "Cache-Control": caching, [POLICY]: _, ...others } = headers;
    const own = {
      ...(type === typeOf(file) ? {} : { "Content-Type": type }),
      ...(caching === REVALIDATE ? {} : { "Cache-Control": caching }),
    };
    const expected = Object.entries({ ...others, ...own }).map(([name, value]) => [name, [value]]);
    const policies = [contentSecurityPolicy("unsafe-inline"), `style-src '${style ?? "none"}'`];
    expect(headersAt(address, rules), address).toEqual({ ...Object.fromEntries(expected), [POLICY]: policies });
  }
});

test("it keeps to Cloudflare's limits; what is passed over are styles' hashes and who may embed", () => {
  const lines = `${mirrored("_headers")}${mirrored("_redirects")}`.split("\n");
  expect(lines.filter((line) => line.length > 1000)).toEqual([]);
  expect(Object.keys(redirects).length).toBeLessThanOrEqual(2000);
  const passedOver = rules.slice(100).flatMap(({ headers }) => headers.map(([name]) => name));
  expect(new Set(passedOver)).toEqual(new Set([POLICY, "Cross-Origin-Resource-Policy"]));
});

test("every moved address stands in the list, in the order of the manifest", () => {
  const lines = mirrored("_redirects")
    .split("\n")
    .filter((line) => line.startsWith("/"));
  expect(lines).toEqual(Object.entries(redirects).map(([from, to]) => `${from} ${to} 301`));
});

test("the picker's page links every comparison", () => {
  const page = new BuiltDocument("/next-step/compare", mirrored("next-step/compare.html"));
  const links = page.all("main a").map(({ properties }) => String(properties.href));
  expect(links.filter((link) => link.includes("-vs-")).sort()).toEqual(
    COMPARISON_SLUGS.map((slug) => `/next-step/${slug}`).sort(),
  );
});
