import { describe, expect, it } from "vitest";
import { content } from "@/lib/content";
import { COMPARISON_SLUGS } from "@/lib/content/vocabulary/comparison-slugs";
import { articlePage } from "@/lib/page/article";
import { comparisonPage } from "@/lib/page/comparison";
import { glossaryPage } from "@/lib/page/glossary";
import { homePage } from "@/lib/page/home";
import { metadataOf } from "@/lib/page/metadata";
import { nextStepPage } from "@/lib/page/next-step";
import { notFoundPage } from "@/lib/page/not-found";
import { searchPage } from "@/lib/page/search";
import type { PageFrame } from "@/lib/page/types";
import { site } from "@/lib/site";

const PAGE: PageFrame = { address: "/iop", title: "IOP", description: "What it is.", breadcrumb: [] };

const LISTED: readonly PageFrame[] = [
  homePage(),
  nextStepPage(),
  glossaryPage(),
  ...[...content.articles.keys()].flatMap((address) => articlePage(address) ?? []),
  ...COMPARISON_SLUGS.flatMap((slug) => comparisonPage(slug) ?? []),
];

describe("a page's metadata", () => {
  it("has the site's name in the title", () => {
    expect(metadataOf(PAGE).title).toBe(`IOP · ${site.name}`);
  });

  it("does not say the site's name twice", () => {
    expect(metadataOf({ ...PAGE, title: `About ${site.name}` }).title).toBe(`About ${site.name}`);
  });

  it("has one whole address", () => {
    expect(metadataOf(PAGE).alternates).toEqual({ canonical: `${site.url}/iop` });
  });

  it("has the site's own address for the first page", () => {
    expect(metadataOf({ ...PAGE, address: "/" }).alternates).toMatchObject({ canonical: site.url });
  });

  it("says the same to link previews", () => {
    expect(metadataOf(PAGE).openGraph).toMatchObject({
      title: "IOP",
      description: "What it is.",
      url: `${site.url}/iop`,
      siteName: site.name,
      type: "article",
    });
    expect(metadataOf(PAGE).twitter).toEqual({ card: "summary_large_image" });
  });

  it("names the page's card and what it shows", () => {
    expect(metadataOf(PAGE).openGraph).toMatchObject({
      images: [{ url: `${site.url}/cards/iop.png`, alt: "IOP" }],
    });
  });

  it("has the first page's card where a page has none", () => {
    expect(metadataOf(searchPage(null)).openGraph).toMatchObject({ images: [{ url: `${site.url}/cards/home.png` }] });
  });

  it("names the feed on the first page only", () => {
    expect(metadataOf(homePage())).toMatchObject({ alternates: { types: { "application/atom+xml": "/feed.xml" } } });
    expect(metadataOf(PAGE).alternates).not.toHaveProperty("types");
  });

  it("keeps an unlisted page out of search engines, without an address of its own", () => {
    const metadata = metadataOf({ ...PAGE, unlisted: true });
    expect(metadata.robots).toEqual({ index: false, follow: true });
    expect(metadata).not.toHaveProperty("alternates");
  });

  it("says nothing to search engines about a listed page", () => {
    expect(metadataOf(PAGE)).not.toHaveProperty("robots");
  });
});

describe("all pages together", () => {
  it("have a title each that no other has", () => {
    const titles = LISTED.map((page) => metadataOf(page).title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it("have an address each that no other has", () => {
    expect(new Set(LISTED.map(({ address }) => address)).size).toBe(LISTED.length);
  });

  it("have a description", () => {
    expect(LISTED.filter(({ description }) => description.trim() === "")).toEqual([]);
  });

  it("are listed, but for results and wrong addresses", () => {
    expect(LISTED.filter(({ unlisted }) => unlisted)).toEqual([]);
    expect([searchPage(null), notFoundPage()].map(({ unlisted }) => unlisted)).toEqual([true, true]);
  });
});
