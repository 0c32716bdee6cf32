import { describe, expect, it } from "vitest";
import { openSearch } from "@/lib/page/open-search";
import { site } from "@/lib/site";

describe("the description for browsers", () => {
  const xml = openSearch();

  it("names the address that answers a search", () => {
    expect(xml).toContain(`template="${site.url}/search?q={searchTerms}"`);
    expect(new URL(xml.match(/template="([^"]+)"/)?.[1] ?? "").pathname).toBe("/search");
  });

  it("has a name that browsers take: at most 16 characters", () => {
    const [, name = ""] = xml.match(/<ShortName>([^<]*)</) ?? [];
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(16);
  });

  it("offers no address to which letters would be sent while typing", () => {
    expect(xml.match(/<Url /g)).toHaveLength(1);
    expect(xml).not.toContain("suggestions");
  });
});
