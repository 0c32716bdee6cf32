import { describe, expect, it } from "vitest";
import { DocumentError } from "@/lib/build/document";
import { SCRIPT_LOADER } from "@/lib/page/script-loader";
import { message, violationsOf } from "../../fixtures/violations";

describe("a page is refused for", () => {
  const BOUNDARY = "html > body: an unfinished Suspense boundary; the page must be complete when it is sent";

  const loading = (script: string) => `<script data-src="${script}">${SCRIPT_LOADER}</script>`;

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
    [
      "a script that the page waits for",
      '<script src="/assets/x.js"></script>',
      "html > body > script: a script that the page would wait for (/assets/x.js)",
    ],
    [
      "the site's own line, changed",
      `<script data-src="/assets/x.js">${SCRIPT_LOADER};x()</script>`,
      "html > body > script: an inline script; put it into a custom element",
    ],
    ["another script of the site's", loading("/x.js"), "html > body > script: a script that is not ours (/x.js)"],
    [
      "a script above the site's own folder",
      loading("/assets/../x.js"),
      "html > body > script: a script that is not ours (/assets/../x.js)",
    ],
    ["the line without a script", `<script>${SCRIPT_LOADER}</script>`, "html > body > script: a script that is not ours (none)"],
    ["a link that runs script", '<a href="javascript:x()">a</a>', "html > body > a: a link that runs script"],
    [
      "a link that runs script, in capitals after a space",
      '<a href=" JavaScript:x()">a</a>',
      "html > body > a: a link that runs script",
    ],
  ])("%s", (_what, html, refusal) => {
    expect(violationsOf(html)).toBe(message(refusal));
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
    expect(violationsOf(html)).toBe("made");
  });

  it.each([
    ["its canonical address elsewhere", '<link rel="canonical" href="https://other.example/iop">'],
    ["another form of it elsewhere", '<link rel="alternate" hreflang="es" href="https://es.example/iop">'],
    ["an icon inside the address", '<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">'],
    ["a style's own images", "<style>a{b:url(data:image/gif;base64,AA);c:url(#d);e:url(/f.png)}@import url(/g.css);</style>"],
    ["data that names other sites", '<script type="application/ld+json">{"url":"https://far.example/x"}</script>'],
  ])("%s, in the head", (_what, head) => {
    expect(violationsOf("", head)).toBe("made");
  });
});

describe("a refusal", () => {
  it("names everything at once, in the order of the page", () => {
    const html = '<main id="main"><p style="a" onclick="b">c</p></main><!--$?--><img src="//far.example/x">';
    expect(violationsOf(html, '<style>a{b:url("//far.example/y")}</style>')).toBe(
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
      violationsOf(
        '<main><article class="prose wide"><section id="a" class="b"><p><i style="c">d</i></p></section></article></main>',
      ),
    ).toBe(message("article.prose > section#a > p > i: an inline style attribute; use a class"));
  });

  it("carries the page and the refusals for programs", () => {
    const error = new DocumentError("/iop", ["a", "b"]);
    expect(error).toMatchObject({ name: "DocumentError", page: "/iop", violations: ["a", "b"], message: message("a", "b") });
  });
});
