import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { articlePage } from "@/lib/page/article";
import { atomFeed, feedEntries } from "@/lib/page/machines/feed";
import { articleMarkdown } from "@/lib/page/machines/markdown";
import { articleData } from "@/lib/page/machines/structured";
import { qrOf } from "@/lib/page/share/qr";
import { site } from "@/lib/site";

const PAGE = "https://site.example/iop";

describe("an article as plain Markdown", () => {
  it("is none where there is no article", () => {
    expect(articleMarkdown("/nowhere")).toBeNull();
  });

  it("has whole addresses, and a footnote for each source", () => {
    const markdown = articleMarkdown("/iop") ?? "";
    expect(markdown).toContain(`](${site.url}/php`);
    expect(markdown).not.toMatch(/\]\([/#]/);
    const cited = new Set([...markdown.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id));
    expect([...cited].filter((id) => !markdown.includes(`\n[^${id}]: `))).toEqual([]);
    expect(cited.size).toBeGreaterThan(5);
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
  it("names no way to a page that stands by itself", () => {
    const page = articlePage("/overdose");
    if (!page) throw new Error("no page");
    expect(articleData(page)).not.toHaveProperty("breadcrumb");
  });

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

it("a QR code is one dashed line, whose dashes are the dark fields of its rows", () => {
  const { size, path, dashes } = qrOf(PAGE);
  const fields = dashes.split(" ").flatMap((length, i) => Array.from({ length: Number(length) }, () => i % 2 === 0));
  const drawn: boolean[][] = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y, walked] = [0, 0, 0];
  for (const [, way = "", by = ""] of path.slice("M0 0".length).matchAll(/([hv])(-?\d+)/g))
    for (let step = 0; step < Math.abs(Number(by)); step += 1) {
      const to = { x: x + (way === "h" ? Math.sign(Number(by)) : 0), y: y + (way === "v" ? 1 : 0) };
      if (fields[walked]) (drawn[y] ?? [])[Math.min(x, to.x)] = true;
      [x, y, walked] = [to.x, to.y, walked + 1];
    }
  expect(drawn).toEqual(encode(PAGE, { ecc: "L", border: 0, boostEcc: false }).data);
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
