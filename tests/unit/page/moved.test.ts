import { expect, it } from "vitest";
import { content, redirects } from "@/lib/content";
import { articlePage } from "@/lib/page/article";
import { movedParts } from "@/lib/page/moved";

const moved = (map: Readonly<Record<string, string>>) => movedParts({ address: "/iop" }, map, content);

it("a part that moved to another page is named with that page's title", () => {
  expect(moved({ "/iop#price": "/php#cost" })).toEqual([
    { id: "price", to: "/php#cost", label: content.articles.get("/php")?.title },
  ]);
});

it("a part that moved to a page without title is named with its path", () => {
  expect(moved({ "/iop#price": "/glossary#iop" })).toEqual([{ id: "price", to: "/glossary#iop", label: "/glossary#iop" }]);
});

it("a part that stayed, a part of another page, and a page that moved are no parts that left", () => {
  expect(moved({ "/iop#a": "/iop#b", "/php#price": "/php#cost", "/iop/old#price": "/iop#cost", "/iop": "/php" })).toEqual([]);
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
