import { describe, expect, it } from "vitest";
import { DocumentError } from "@/lib/build/document";
import { documentOf, page } from "../../fixtures/rendered-page";

const message = (...refusals: string[]) =>
  `/iop cannot be served as a document:\n${refusals.map((refusal) => `  ${refusal}`).join("\n")}`;

/** The message of the refusal; "made" when the page is none. */
function refusalOf(body: string, head = "", clientModules?: ReadonlyMap<string, string>): string {
  try {
    documentOf(page(body, head), clientModules && { clientModules });
    return "made";
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.message;
  }
}

describe("a page is refused for", () => {
  const BOUNDARY = "html > body: an unfinished Suspense boundary; the page must be complete when it is sent";

  const tag = (name: string) => `html > body > ${name}: a <${name}> element; write the content into the page`;

  it.each([
    ["a boundary that waits", "<p>a</p><!--$?-->", BOUNDARY],
    ["a boundary that is queued", "<!--$~--><p>a</p>", BOUNDARY],
    ["a boundary that failed", "<!--$!--><p>a</p>", BOUNDARY],
    ["a template, in which anything could hide", "<template><img onerror=x()></template>", tag("template")],
    ["a frame", "<iframe src=/a></iframe>", tag("iframe")],
    ["an object", "<object data=/a></object>", tag("object")],
    ["a link that reports its use", "<a href=/ ping=/p>a</a>", "html > body > a: a link that reports its use"],
    ["a link that runs script, spaced out", '<a href="java&#10;script:x()">a</a>', "html > body > a: a link that runs script"],
    [
      "an area that runs script",
      '<map name="m"><area href=" JavaScript:x()" alt="a"></map>',
      "html > body > map > area: a link that runs script",
    ],
    [
      "a file of the framework",
      '<img src="/_next/image?url=a">',
      "html > body > img: loads /_next/image?url=a, which is the framework's and not served",
    ],
    [
      "paint from outside",
      '<svg><path fill="url(https://far.example/x#a)"></path></svg>',
      "html > body > svg > path: loads https://far.example/x#a, outside the site",
    ],
    ["a boundary in the empty marker", "<div hidden><!--$?--></div>", BOUNDARY.replace("body", "body > div")],
    ["an event handler", '<p onclick="x()">a</p>', "html > body > p: an inline event handler (onClick); use a custom element"],
    [
      "an event handler on the body's image",
      "<img src=/a.png onerror=x()>",
      "html > body > img: an inline event handler (onError); use a custom element",
    ],
    ["a style attribute", '<p style="color:red">a</p>', "html > body > p: an inline style attribute; use a class"],
    ["an empty style attribute", "<p style>a</p>", "html > body > p: an inline style attribute; use a class"],
    ["an inline script", "<script>track()</script>", "html > body > script: an inline script; put it into a custom element"],
    ["an empty script", "<script></script>", "html > body > script: an inline script; put it into a custom element"],
    [
      "speculation rules inside the page",
      '<script type="speculationrules">{}</script>',
      "html > body > script: an inline script; put it into a custom element",
    ],
    ["another script of the site's", '<script src="/x.js"></script>', "html > body > script: a script that is not ours (/x.js)"],
    [
      "a script above the site's own folder",
      '<script src="/assets/../x.js"></script>',
      "html > body > script: a script that is not ours (/assets/../x.js)",
    ],
    ["a link that runs script", '<a href="javascript:x()">a</a>', "html > body > a: a link that runs script"],
    [
      "a link that runs script, in capitals after a space",
      '<a href=" JavaScript:x()">a</a>',
      "html > body > a: a link that runs script",
    ],
  ])("%s", (_what, html, refusal) => {
    expect(refusalOf(html)).toBe(message(refusal));
  });

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
    ["a drawing's image", `<svg><image href="${FAR}"></image></svg>`, "svg > image", FAR],
  ])("loading from outside: %s", (_what, html, place, url) => {
    expect(refusalOf(html)).toBe(message(`html > body > ${place}: loads ${url}, outside the site`));
  });

  it.each([
    [
      "a script",
      `<script src="${FAR}"></script>`,
      `html > head > script: a script that is not ours (${FAR})`,
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
    expect(refusalOf("", head)).toBe(message(...refusals));
  });
});

describe("a page is not refused for", () => {
  it.each([
    ["a link to another site", '<a href="https://www.samhsa.gov/find-help">a</a>'],
    ["a link to a number", '<a href="tel:988">a</a><a href="sms:988">b</a><a href="mailto:a@example.org">c</a>'],
    ["a link to a place on the page", '<a href="#a">a</a>'],
    ["a link that speaks of script", '<a href="/javascript:x">a</a>'],
    ["an image of the site", '<img src="/a.png" alt="A"><img src="b.png" srcset="/b.png 1x, /c.png 2x" alt="B">'],
    ["an image with the site's own origin", '<img src="https://care.example.org/a.png" alt="A">'],
    ["an image inside the address", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A">'],
    ["a symbol of the page", '<svg><use href="#a"></use></svg>'],
    ["a form of the site", '<form action="/search"><button formaction="https://care.example.org/search">a</button></form>'],
    ["an attribute that only begins like a handler", '<p data-onclick="x">a</p>'],
    ["a finished boundary, and one the client alone draws", "<!--$--><p>a</p><!--/$--><!--&-->"],
  ])("%s", (_what, html) => {
    expect(refusalOf(html)).toBe("made");
  });

  it.each([
    ["its canonical address elsewhere", '<link rel="canonical" href="https://other.example/iop">'],
    ["another form of it elsewhere", '<link rel="alternate" hreflang="es" href="https://es.example/iop">'],
    ["an icon inside the address", '<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">'],
    ["a style's own images", "<style>a{b:url(data:image/gif;base64,AA);c:url(#d);e:url(/f.png)}@import url(/g.css);</style>"],
    ["data that names other sites", '<script type="application/ld+json">{"url":"https://far.example/x"}</script>'],
  ])("%s, in the head", (_what, head) => {
    expect(refusalOf("", head)).toBe("made");
  });
});

describe("a refusal", () => {
  it("names everything at once, in the order of the page", () => {
    const html = '<main id="main"><p style="a" onclick="b">c</p></main><!--$?--><img src="//far.example/x">';
    expect(refusalOf(html, '<style>a{b:url("//far.example/y")}</style>')).toBe(
      message(
        "html > head > style: a style that loads //far.example/y, outside the site",
        "html > body > main#main > p: an inline style attribute; use a class",
        "html > body > main#main > p: an inline event handler (onClick); use a custom element",
        "html > body: an unfinished Suspense boundary; the page must be complete when it is sent",
        "html > body > img: loads //far.example/x, outside the site",
      ),
    );
  });

  it("names the last four elements of a place, by id or first class", () => {
    expect(
      refusalOf(
        '<main><article class="prose wide"><section id="a" class="b"><p><i style="c">d</i></p></section></article></main>',
      ),
    ).toBe(message("article.prose > section#a > p > i: an inline style attribute; use a class"));
  });

  it("carries the page and the refusals for programs", () => {
    const error = new DocumentError("/iop", ["a", "b"]);
    expect(error).toMatchObject({ name: "DocumentError", page: "/iop", refusals: ["a", "b"], message: message("a", "b") });
  });
});

describe("a client component", () => {
  const MODULES = new Map([
    ["39756", "[project]/node_modules/next/dist/esm/client/components/layout-router.js"],
    ["511", "[project]/components/picker/picker.tsx"],
    ["[project]/components/share.tsx", "[project]/components/share.tsx"],
    ["7", "[project]/node_modules/some-package/index.js"],
  ]);
  const data = (...references: string[]) =>
    references.map((reference, i) => `<script>self.__next_f.push([1,"${i}:I${reference}\\n"])</script>`).join("");
  const refused = (path: string, name: string) => message(`the client component ${path} (${name}); draw it on the server`);

  it.each([
    ["by number", '[511,[\\"/_next/static/chunks/a.js\\"],\\"Picker\\"]', refused("components/picker/picker.tsx", "Picker")],
    ["by path", '[\\"[project]/components/share.tsx\\",[],\\"default\\"]', refused("components/share.tsx", "default")],
    ["of a package", '[7,[\\"a\\",\\"b\\"],\\"*\\"]', refused("node_modules/some-package/index.js", "*")],
    ["the build does not know", '[9999,[],\\"Ghost\\"]', refused("an unknown module", "Ghost")],
  ])("%s refuses its page, with its file and its export", (_what, reference, expected) => {
    expect(refusalOf(data(reference), "", MODULES)).toBe(expected);
  });

  it("is named once however often it is used, and beside other refusals", () => {
    const html = `${data('[511,[],\\"Picker\\"]', '[511,[],\\"Picker\\"]', '[511,[],\\"Day\\"]')}<p style="a">b</p>`;
    expect(refusalOf(html, "", MODULES)).toBe(
      message(
        "the client component components/picker/picker.tsx (Picker); draw it on the server",
        "the client component components/picker/picker.tsx (Day); draw it on the server",
        "html > body > p: an inline style attribute; use a class",
      ),
    );
  });

  it("of the framework itself goes with its scripts", () => {
    expect(refusalOf(data('[39756,[\\"/_next/static/chunks/a.js\\"],\\"default\\"]'), "", MODULES)).toBe("made");
  });

  it("cannot be told apart where nothing is known of the build", () => {
    expect(refusalOf(data('[511,[],\\"Picker\\"]'))).toBe("made");
  });
});
