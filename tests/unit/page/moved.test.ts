import { describe, expect, it } from "vitest";
import { content, redirects } from "@/lib/content";
import { articlePage } from "@/lib/page/article";
import { withOldPlaces } from "@/lib/page/moved";
import { compile } from "../../fixtures/compile";

const HTML = compile("## Cost {#cost}\n\nWords.\n\n### Who pays {#who-pays}");
const moved = (map: Readonly<Record<string, string>>) => withOldPlaces("/iop", HTML, map, content);

describe("an old heading", () => {
  it("that got a new id on the same page leads to where its words are", () => {
    const { html, moved: parts } = moved({ "/iop#price": "/iop#cost" });
    expect(html).toBe(
      HTML.replace('<div class="heading"><h2 id="cost"', '<span id="price"></span><div class="heading"><h2 id="cost"'),
    );
    expect(parts).toEqual([]);
  });

  it("may be a small one", () => {
    expect(moved({ "/iop#payer": "/iop#who-pays" }).html).toContain(
      '<span id="payer"></span><div class="heading"><h3 id="who-pays"',
    );
  });

  it("may be one of two that became one", () => {
    const { html } = moved({ "/iop#price": "/iop#cost", "/iop#fees": "/iop#cost" });
    expect(html.match(/<span id="(?:price|fees)"><\/span>/g)).toHaveLength(2);
    expect(html.split('<h2 id="cost"')).toHaveLength(2);
  });

  it("that moved to another page is named with that page's title", () => {
    const { html, moved: parts } = moved({ "/iop#price": "/php#cost" });
    expect(html).toBe(HTML);
    expect(parts).toEqual([{ id: "price", to: "/php#cost", label: content.articles.get("/php")?.title }]);
  });

  it("that moved to a page without title is named with its address", () => {
    expect(moved({ "/iop#price": "/glossary#iop" }).moved).toEqual([
      { id: "price", to: "/glossary#iop", label: "/glossary#iop" },
    ]);
  });

  it("of another page is left alone, and so is a page that moved", () => {
    const map = { "/php#price": "/php#cost", "/iop/old#price": "/iop#cost", "/iop": "/php" };
    expect(moved(map)).toEqual({ html: HTML, moved: [] });
  });

  it("does not lead to a heading whose id only begins alike", () => {
    expect(moved({ "/iop#payer": "/iop#who" }).html).toBe(HTML);
  });
});

it("without redirects a text stays as it is", () => {
  expect(moved({})).toEqual({ html: HTML, moved: [] });
});

it("every real redirect of a heading arrives", () => {
  const places = Object.keys(redirects).filter((from) => from.includes("#"));
  const lost = places.filter((from) => {
    const [address = "", id] = from.split("#");
    const page = articlePage(address);
    return page && !page.html.includes(`<span id="${id}"></span>`) && !page.moved.some((part) => part.id === id);
  });
  expect(lost).toEqual([]);
});
