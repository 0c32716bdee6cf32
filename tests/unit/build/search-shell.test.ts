import type { Root } from "hast";
import { describe, expect, it } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { resultsTrim, searchShell } from "@/lib/build/search-shell";
import { cspHash } from "@/lib/server/headers";
import { page } from "../../fixtures/rendered-page";

const FORM = '<search><form><input name="q" value></form></search>';
const BLANK = page(
  `<header><div>${FORM}</div></header><main id="main"><h1>Search</h1>${FORM}</main><footer>end</footer>`,
  "<style>a{color:red}</style>",
);

describe("the shell of the search page", () => {
  it("is cut around the form in the header and inside of <main>", () => {
    const { parts, style } = searchShell(BLANK);
    expect(parts[0]).toMatch(/<style>a\{color:red\}<\/style><\/head><body><header><div>$/);
    expect(parts.slice(1)).toEqual(['</div></header><main id="main">', "</main><footer>end</footer></body></html>"]);
    expect(style).toBe(cspHash("a{color:red}"));
  });

  it.each([
    ["no header", page(`${FORM}<main></main>`)],
    ["two forms in its header", page(`<header>${FORM}${FORM}</header><main></main>`)],
    ["no <main>", page(`<header>${FORM}</header>`)],
    ["two of <main>", page(`<header>${FORM}</header><main></main><main></main>`)],
    ["the mark in its text", page(`<header>${FORM}</header><main></main><p>\uE000</p>`)],
  ])("is refused with %s", (_what, html) => {
    expect(() => searchShell(html)).toThrow("The search page h");
  });
});

describe("the style of the shell", () => {
  const CSS = ".on-page{a:b}.drawn{a:b}.px-\\[2px\\]{a:b}.elsewhere{a:b}";
  const WORKER = 'jsx("p", { className: "drawn px-[2px]", children: text })';
  const tree: Root = parseHtml(page('<p class="on-page">a</p>'));

  it("has the rules of the page, and of every class that the worker can write", () => {
    expect(resultsTrim(WORKER)(CSS, tree)).toBe(".on-page{a:b}.drawn{a:b}.px-\\[2px\\]{a:b}");
    expect(resultsTrim("")(CSS, tree)).toBe(".on-page{a:b}");
  });

  it("leaves the page as it was", () => {
    const before = JSON.stringify(tree);
    resultsTrim(WORKER)(CSS, tree);
    expect(JSON.stringify(tree)).toBe(before);
  });
});
