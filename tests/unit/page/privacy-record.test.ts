import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { articlePage } from "@/lib/page/article";
import { PRIVACY_PAGE, privacyTable } from "@/lib/page/privacy-record";

const RECORD = {
  date: "2026-11-24",
  browser: "Chromium 1.2",
  addresses: 283,
  journeys: 14,
  found: { elsewhere: 1, cookies: 2, keys: 3, beacons: 4, logged: 5 },
};

describe("the record on the page about privacy", () => {
  it("says when it was made, of how much, in what browser", () => {
    expect(privacyTable(RECORD).made).toBe(
      "On Nov 24, 2026, a program opened 283 addresses of this site in Chromium 1.2. It also did 14 tasks that readers do. This is what it counted.",
    );
  });

  it("shows each count as it is", () => {
    expect(privacyTable(RECORD).rows.map(({ count }) => count)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(privacyTable(RECORD).rows.map(({ label }) => label)).size).toBe(5);
  });

  it("stands on that page, in its list of contents, and nowhere else", () => {
    const page = articlePage(PRIVACY_PAGE);
    expect(page?.record?.rows).toHaveLength(5);
    expect(page?.contents).toContainEqual({ id: "record", label: "The last record" });
    const others = [...content.articles.keys()].filter((address) => address !== PRIVACY_PAGE);
    expect(others.filter((address) => articlePage(address)?.record)).toEqual([]);
  });
});
