import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { parseMarkdown } from "@/lib/content/markdown/outline";
import { articlePage } from "@/lib/page/article";
import { atomFeed, feedEntries } from "@/lib/page/machines/feed";
import { articleMarkdown } from "@/lib/page/machines/markdown";
import { plainBlocks } from "@/lib/page/machines/plain-text";
import { articleData } from "@/lib/page/machines/structured";
import { qrOf } from "@/lib/page/share/qr";
import { site } from "@/lib/site";

const PAGE = "https://site.example/iop";
const blocks = (markdown: string) => plainBlocks(parseMarkdown(markdown), PAGE);

describe("an article as plain Markdown", () => {
  it("is none where there is no article", () => {
    expect(articleMarkdown("/nowhere")).toBeNull();
  });

  it("loses front matter and heading ids", () => {
    expect(blocks("---\na: b\n---\n## Who {#who}")).toMatchObject([{ type: "heading", children: [{ value: "Who" }] }]);
  });

  it("has citations as footnotes and whole addresses", () => {
    const [paragraph] = blocks("So.[^adv-iop] [PHP](/php) [part](#a) [call](tel:911)");
    expect(paragraph).toMatchObject({
      children: [
        { value: "So." },
        { type: "footnoteReference", identifier: "adv-iop" },
        { value: " " },
        { url: "https://site.example/php" },
        { value: " " },
        { url: `${PAGE}#a` },
        { value: " " },
        { url: "tel:911" },
      ],
    });
  });

  it.each([
    [":::danger[Call 911]\nNow.\n:::", "Call 911"],
    [":::ask\nWhy?\n:::", "What to ask"],
  ])("has boxes as quotations under their title: %s", (markdown, title) => {
    expect(blocks(markdown)).toMatchObject([
      { type: "blockquote", children: [{ children: [{ type: "strong", children: [{ value: title }] }] }, { type: "paragraph" }] },
    ]);
  });
});

describe("the feed", () => {
  const entry = (date: string, title: string) => ({ address: "/a", title, description: "D", date, what: "W" });

  it("is the same each time, and its own date is that of the newest change", () => {
    const entries = [entry("2026-12-01", "A"), entry("2026-11-23", "B")];
    expect(atomFeed(entries)).toBe(atomFeed(entries));
    expect(atomFeed(entries)).toContain("<updated>2026-12-01T12:00:00.000Z</updated>");
  });

  it("has the newest change first, and every entry of an article", () => {
    const change = (date: string) => ({ date, what: "W" });
    const article = { ...entry("", "A"), changes: [change("2027-01-02"), change("2026-11-23")] };
    const other = { ...entry("", "B"), changes: [change("2026-12-01")] };
    const articles = new Map([
      ["/a", article],
      ["/b", other],
    ]) as unknown as Parameters<typeof feedEntries>[0] extends infer C ? (C extends { articles: infer A } ? A : never) : never;
    expect(feedEntries({ articles }).map(({ date }) => date)).toEqual(["2027-01-02", "2026-12-01", "2026-11-23"]);
  });
});

describe("data for search engines", () => {
  it("says when an article was checked, and the way to it", () => {
    const page = articlePage("/iop/reasons");
    if (!page) throw new Error("no page");
    expect(articleData(page)).toMatchObject({
      "@type": "MedicalWebPage",
      url: `${site.url}/iop/reasons`,
      lastReviewed: page.dates.checked,
      breadcrumb: {
        itemListElement: [
          { position: 1, item: `${site.url}/levels` },
          { position: 2, item: `${site.url}/iop` },
          { position: 3, name: page.breadcrumb.at(-1)?.label },
        ],
      },
    });
  });
});

it("a QR code is one path of strokes within its size", () => {
  const { size, path } = qrOf(PAGE);
  expect(path).toMatch(/^M0 0(?:m\d+[ -]\d+v\d+)+$/);
  let [x, y] = [0, 0];
  for (const [, dx = "", dy = "", length = ""] of path.matchAll(/m(\d+) ?(-?\d+)v(\d+)/g)) {
    x += Number(dx);
    y += Number(dy);
    expect(x).toBeLessThan(size);
    expect(y).toBeGreaterThanOrEqual(0);
    y += Number(length);
    expect(y).toBeLessThanOrEqual(size);
  }
});

it("the short version is a list in Markdown too", () => {
  const [first = "", second = ""] = content.articles.get("/iop")?.summary ?? [];
  expect(articleMarkdown("/iop")).toContain(`**The short version**\n\n- ${first}\n- ${second}\n`);
});

it("the page about privacy has its record as Markdown too", () => {
  expect(articleMarkdown("/about/privacy")).toMatch(
    /## The last record\n\nOn .*\n\n- Requests to other sites, tried ones included: 0\n/,
  );
});
