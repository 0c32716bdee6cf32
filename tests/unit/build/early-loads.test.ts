import { describe, expect, it } from "vitest";
import { earlyLoads } from "@/lib/build/early-loads";
import { SCRIPT_LOADER } from "@/lib/page/script-loader";
import { page } from "../../fixtures/rendered-page";

describe("what a page loads before the reader acts", () => {
  it.each([
    ["an image", '<img src="/a.png">', ["/a.png"]],
    ["an image in two sizes", '<img srcset="/a.png 1x, /b.png 2x">', ["/a.png 1x, /b.png 2x"]],
    ["a frame", '<iframe src="/a"></iframe>', ["/a"]],
    ["a video and its poster", '<video src="/a.mp4" poster="/a.png"></video>', ["/a.mp4", "/a.png"]],
    ["an object", '<object data="/a.svg"></object>', ["/a.svg"]],
    ["a button drawn by an image", '<input type="image" src="/a.png">', ["/a.png"]],
    ["a symbol of another file", '<svg><use href="/a.svg#b"></use></svg>', ["/a.svg#b"]],
    ["an image in a drawing", '<svg><image href="/a.png"></image></svg>', ["/a.png"]],
    ["a style sheet", '<link rel="stylesheet" href="/a.css">', ["/a.css"]],
    ["a style sheet to choose", '<link rel="alternate stylesheet" href="/a.css">', ["/a.css"]],
    ["a preload", '<link rel="preload" as="font" href="/a.woff2">', ["/a.woff2"]],
    ["a module's preload", '<link rel="modulepreload" href="/a.js">', ["/a.js"]],
    ["a prefetch", '<link rel="prefetch" href="/a">', ["/a"]],
    ["an icon", '<link rel="shortcut icon" href="/a.ico">', ["/a.ico"]],
    ["a web manifest", '<link rel="manifest" href="/a.webmanifest">', ["/a.webmanifest"]],
    ["a connection", '<link rel="preconnect" href="https://far.example">', ["https://far.example"]],
    ["a name looked up early", '<link rel="dns-prefetch" href="//far.example">', ["//far.example"]],
    ["another script", '<script src="/a.js"></script>', ["/a.js"]],
    ["the site's own script", '<script src="/assets/a.js"></script>', ["/assets/a.js"]],
    ["everything at once", '<img src="/a.png"><script src="/a.js"></script><img src="/b.png">', ["/a.png", "/a.js", "/b.png"]],
  ])("names %s", (_what, html, loads) => {
    expect(earlyLoads(page(html))).toEqual(loads);
  });

  it.each([
    ["a page without anything", ""],
    ["the line that asks for the script after the first frame", `<script data-src="/assets/a.js">${SCRIPT_LOADER}</script>`],
    ["links", '<a href="/iop">a</a><a href="https://far.example">b</a>'],
    [
      "a canonical address and other forms",
      '<link rel="canonical" href="/a"><link rel="alternate" href="/feed.xml"><link rel="search" href="/s.xml">',
    ],
    ["what lies inside the address", '<link rel="icon" href="data:,"><img src="data:image/gif;base64,AA">'],
    ["a symbol of the page", '<svg><use href="#a"></use></svg>'],
    ["a form", '<form action="/search"></form>'],
    ["data for search engines", '<script type="application/ld+json">{"image":"/a.png"}</script>'],
  ])("does not name %s", (_what, html) => {
    expect(earlyLoads(page(html))).toEqual([]);
  });
});
