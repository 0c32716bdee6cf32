import { describe, expect, it } from "vitest";
import { styleOf } from "@/lib/build/styles";
import { SCRIPT_LOADER } from "@/lib/page/script-loader";
import { documentOf, FRAMEWORK, page } from "../../fixtures/rendered-page";

const SCRIPT = `<script data-src="/assets/0a1b2c3d4e5f.js">${SCRIPT_LOADER}</script>`;
const DATA = '<script type="application/ld+json">{"@type":"WebPage","name":"self.__next_f and $RC"}</script>';
const EVERYTHING = page(
  `<main><h1>IOP</h1>${Object.values(FRAMEWORK).join("")}<p>Nine<!-- --> hours</p></main>`,
  `<style data-precedence="next" data-href="/_next/a.css">p{margin:0}</style>${SCRIPT}${DATA}${Object.values(FRAMEWORK).slice(0, 10).join("")}`,
);

describe("a document drops", () => {
  it.each(Object.entries(FRAMEWORK))("%s, in the body", (_what, html) => {
    expect(documentOf(page(`<p>a</p>${html}<p>b</p>`))).toBe(page("<p>a</p><p>b</p>"));
  });

  it.each(Object.entries(FRAMEWORK).slice(0, 10))("%s, in the head", (_what, html) => {
    expect(documentOf(page("<p>a</p>", html))).toBe(page("<p>a</p>"));
  });

  it("every mention of the framework's folder", () => {
    expect(documentOf(EVERYTHING)).not.toContain("_next/");
  });

  it("comments deep inside, and keeps the words around them together", () => {
    expect(documentOf(page("<ul><li><b>9<!-- -->–<!-- -->19</b></li></ul>"))).toBe(page("<ul><li><b>9–19</b></li></ul>"));
  });
});

describe("a document keeps", () => {
  it.each([
    ["data for search engines, whatever it says", DATA],
    ["the site's own script", SCRIPT],
    ["a preload that is not the framework's", '<link rel="preload" as="image" href="/opengraph.png">'],
    ["a link to a web manifest", '<link rel="manifest" href="/manifest.webmanifest">'],
  ])("%s", (_what, html) => {
    expect(documentOf(page("<p>a</p>", html))).toBe(page("<p>a</p>", html));
  });

  it.each([
    ["hidden text", "<div hidden>later</div>"],
    ["another empty element that is hidden", "<p hidden></p>"],
    ["an empty div that is not hidden", "<div></div>"],
    ["the text of the framework's words", "<p>self.__next_f and $RC are words</p>"],
    ["drawings", '<svg viewBox="0 0 4 4"><path d="M0 0h4"/></svg>'],
    ["what only readers without script see", '<noscript><p class="a">No <b>script</b></p></noscript>'],
    ["custom elements", "<copy-link><button>Copy</button></copy-link>"],
  ])("%s", (_what, html) => {
    expect(documentOf(page(html))).toBe(page(html));
  });
});

describe("a document's style", () => {
  it("is one element without attributes at the end of the head, whatever the page brought", () => {
    const html = page(
      "<p>a</p><style>b{color:red}</style>",
      '<style data-href="x" data-precedence="next">a{margin:0}</style><meta name="x">',
    );
    expect(documentOf(html)).toBe(page("<p>a</p>", '<meta name="x"><style>a{margin:0}b{color:red}</style>'));
  });

  it("is left out when there is none", () => {
    expect(documentOf(page("<p>a</p>", "<style></style>"))).toBe(page("<p>a</p>"));
  });

  it("is trimmed with the whole page at hand", () => {
    const trim = (css: string, tree: { type: string }) => `/*${tree.type}*/${css}`;
    expect(documentOf(page("", "<style>a{b:c}</style>"), { trim })).toBe(page("", "<style>/*root*/a{b:c}</style>"));
  });

  it("is left out when trimming leaves nothing", () => {
    expect(documentOf(page("<p>a</p>", "<style>a{b:c}</style>"), { trim: () => "" })).toBe(page("<p>a</p>"));
  });

  it("is not escaped", () => {
    const css = 'a>b::before{content:"&<"}';
    expect(styleOf(documentOf(page("", `<style>${css}</style>`)))).toBe(css);
  });

  it("can be read out of a document, and is empty where there is none", () => {
    expect(styleOf(documentOf(EVERYTHING))).toBe("p{margin:0}");
    expect(styleOf(page("<p>a</p>"))).toBe("");
  });
});

describe("making a document", () => {
  it("gives the same text each time", () => {
    expect(documentOf(EVERYTHING)).toBe(documentOf(EVERYTHING));
  });

  it("changes nothing in what is a document already", () => {
    const once = documentOf(EVERYTHING);
    expect(documentOf(once)).toBe(once);
  });

  it("keeps the doctype, the language and one head and body", () => {
    expect(documentOf(EVERYTHING)).toMatch(/^<!doctype html><html lang="en"><head>[\s\S]*<\/head><body>[\s\S]*<\/body><\/html>$/);
  });
});
