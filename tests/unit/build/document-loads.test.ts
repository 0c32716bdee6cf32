import { describe, expect, it } from "vitest";
import { message, violationsOf } from "../../fixtures/violations";

describe("a page is refused for", () => {
  const FAR = "https://far.example/x";

  it.each([
    ["an image", `<img src="${FAR}">`, "img", FAR],
    ["an image without scheme", '<img src="//far.example/x">', "img", "//far.example/x"],
    ["an image by plain HTTP", '<img src="http://care.example.org/x">', "img", "http://care.example.org/x"],
    ["an image at another port", '<img src="https://care.example.org:8443/x">', "img", "https://care.example.org:8443/x"],
    ["an image in a file", '<img src="file:///x.png">', "img", "file:///x.png"],
    ["an address that is none", '<img src="https://">', "img", "https://"],
    ["the second of two images", `<img srcset="/a.png 1x, ${FAR} 2x">`, "img", FAR],
    ["the second of two images without a space", `<img srcset="/a.png 1x,${FAR} 2x">`, "img", FAR],
    ["a source", `<picture><source srcset="${FAR} 1x"></picture>`, "picture > source", FAR],
    ["a video's poster", `<video poster="${FAR}"></video>`, "video", FAR],
    ["a form's target", `<form action="${FAR}"></form>`, "form", FAR],
    ["a button's target", `<form><button formaction="${FAR}">a</button></form>`, "form > button", FAR],
    ["a drawing's symbol", `<svg><use href="${FAR}#a"></use></svg>`, "svg > use", `${FAR}#a`],
    ["a drawing's symbol, the old way", `<svg><use xlink:href="${FAR}#a"></use></svg>`, "svg > use", `${FAR}#a`],
    ["an image for readers without script", `<noscript><img src="${FAR}"></noscript>`, "noscript > img", FAR],
    ["a drawing's image", `<svg><image href="${FAR}"></image></svg>`, "svg > image", FAR],
  ])("loading from outside: %s", (_what, html, place, url) => {
    expect(violationsOf(html)).toBe(message(`html > body > ${place}: loads ${url}, outside the site`));
  });

  it.each([
    [
      "a script",
      `<script src="${FAR}"></script>`,
      `html > head > script: a script that the page would wait for (${FAR})`,
      `html > head > script: loads ${FAR}, outside the site`,
    ],
    ["a style sheet", `<link rel="stylesheet" href="${FAR}">`, `html > head > link: loads ${FAR}, outside the site`],
    ["an icon", `<link rel="icon" href="${FAR}">`, `html > head > link: loads ${FAR}, outside the site`],
    ["a connection opened early", `<link rel="preconnect" href="${FAR}">`, `html > head > link: loads ${FAR}, outside the site`],
    ["a base for all addresses", `<base href="${FAR}">`, "html > head > base: a <base> element; write the content into the page"],
    [
      "a page that reloads itself",
      '<meta http-equiv="refresh" content="0;url=/">',
      "html > head > meta: a page that reloads itself",
    ],
    [
      "an alternate style sheet",
      `<link rel="alternate stylesheet" href="${FAR}">`,
      `html > head > link: loads ${FAR}, outside the site`,
    ],
    [
      "a style's import without a space",
      `<style>@IMPORT"${FAR}";</style>`,
      `html > head > style: a style that loads ${FAR}, outside the site`,
    ],
    [
      "a style's set of images",
      `<style>a{background:image-set("${FAR}" 1x)}</style>`,
      `html > head > style: a style that loads ${FAR}, outside the site`,
    ],
    ["a style's import", `<style>@import "${FAR}";</style>`, `html > head > style: a style that loads ${FAR}, outside the site`],
    [
      "a style's import as url()",
      `<style>@import url(${FAR});</style>`,
      `html > head > style: a style that loads ${FAR}, outside the site`,
    ],
    [
      "a style's image",
      `<style>a{background:url( '${FAR}' )}</style>`,
      `html > head > style: a style that loads ${FAR}, outside the site`,
    ],
    [
      "a style's font",
      `<style>@font-face{src:url("//far.example/x")}</style>`,
      "html > head > style: a style that loads //far.example/x, outside the site",
    ],
  ])("loading from outside, in the head: %s", (_what, head, ...refusals) => {
    expect(violationsOf("", head)).toBe(message(...refusals));
  });
});
