import { toHtml } from "hast-util-to-html";
import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { shortenClasses } from "@/lib/build/short-classes";

function shortened(css: string, body: string): { css: string; html: string } {
  const tree = parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`);
  const sheet = postcss.parse(css);
  shortenClasses(sheet, tree);
  return { css: sheet.toString(), html: toHtml(tree).replace(/^.*<body>|<\/body>.*$/g, "") };
}

const UTILITIES = "@layer utilities{.mt-2{margin-top:1px}.sm\\:flex{display:flex}}";

describe("utility classes", () => {
  it("get short names in the sheet and on the page, the most used one the first", () => {
    const { css, html } = shortened(UTILITIES, '<p class="mt-2 sm:flex"></p><p class="sm:flex"></p>');
    expect(css).toBe("@layer utilities{.b{margin-top:1px}.a{display:flex}}");
    expect(html).toBe('<p class="b a"></p><p class="a"></p>');
  });

  it("keep pseudo-classes, conditions and what stands in brackets", () => {
    const sheet =
      "@layer utilities{@media (hover:hover){.hover\\:x:hover{a:b}}.\\[\\&_a\\]\\:y a{a:b}.w-\\[1\\.5px\\]{width:1.5px}.a-\\[c\\][d]{a:b}}";
    const { css, html } = shortened(sheet, '<p class="hover:x [&amp;_a]:y w-[1.5px] a-[c]"></p>');
    expect(css).toBe("@layer utilities{@media (hover:hover){.a:hover{a:b}}.b a{a:b}.c{width:1.5px}.d[d]{a:b}}");
    expect(html).toBe('<p class="a b c d"></p>');
  });

  it("never take a name that the page or another layer uses", () => {
    const sheet = `@layer components{.a{x:y}}${UTILITIES}`;
    const { css, html } = shortened(sheet, '<p class="a mt-2"></p><p class="b"></p>');
    expect(css).toContain(".a{x:y}");
    expect(css).toContain(".c{margin-top:1px}");
    expect(html).toBe('<p class="a c"></p><p class="b"></p>');
  });

  it("go on with two letters", () => {
    const many = Array.from({ length: 30 }, (_, i) => `u-${i}`);
    const sheet = `@layer utilities{${many.map((name) => `.${name}{a:b}`).join("")}}`;
    const { html } = shortened(sheet, many.map((name) => `<p class="${name}"></p>`).join(""));
    expect(new Set(html.match(/class="\w+"/g)).size).toBe(30);
    expect(html).toContain('class="ad"');
  });
});

it("classes of other layers, and classes without rule, stay", () => {
  const sheet = "@layer components{.prose p{x:y}.mt-2 .prose{x:y}}@layer utilities{.mt-2{a:b}}.no-print{c:d}";
  const body = '<p class="prose mt-2 no-print nothing"></p>';
  expect(shortened(sheet, body)).toEqual({ css: sheet, html: body });
});
