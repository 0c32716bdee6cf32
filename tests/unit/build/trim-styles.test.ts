import { describe, expect, it } from "vitest";
import { parseHtml } from "@/lib/build/document";
import { trimStyles } from "@/lib/build/trim-styles";

const PAGE = `<main class="prose md:flex w-1/2 p-1.5 [&>a]:mt-2"><p class="note">a</p><svg class="icon"><path class="line"></path></svg></main>`;
const trimmed = (css: string, html = PAGE) => trimStyles(css, parseHtml(html));

describe("trimming keeps", () => {
  it.each([
    ["a rule for a class of the page", ".note{color:red}"],
    ["a rule for a class on a drawing", ".icon .line{fill:red}"],
    ["a rule for two classes the page has", ".prose.note{color:red}"],
    ["a class with a colon", ".md\\:flex{display:flex}"],
    ["a class with a slash", ".w-1\\/2{width:50%}"],
    ["a class with a dot", ".p-1\\.5{padding:.375rem}"],
    ["a class with brackets", ".\\[\\&\\>a\\]\\:mt-2>a{margin:0}"],
    ["a class with a state", ".note:hover::before{color:red}"],
    ["elements, also those a script makes later", "copy-link button,h2{color:red}"],
    ["attributes and states", "[aria-current]:focus-visible,:root,*{color:red}"],
    ["one class of several in :is()", ":is(.gone,.note){color:red}"],
    ["one class of several in :where()", ":where(.gone,h2) p{color:red}"],
    ["what must not have a class", "p:not(.gone){color:red}"],
    ["a list inside :not() inside :is()", ":is(p:not(.gone,.lost),b){color:red}"],
    ["one class of several in :has()", "main:has(.gone,.note) p{color:red}"],
    ["numbers and strings that look like classes", 'p{margin:.5rem;content:".gone"}'],
    ["a nested rule", ".note{color:red;&:hover{color:blue}}"],
    ["moving pictures", "@keyframes spin{0%{opacity:0}50%{opacity:1}to{opacity:0}}"],
    ["fonts", '@font-face{font-family:a;src:url("/a.woff2")}'],
    ["conditions that hold a rule", "@media print{@supports (color:red){.note{color:red}}}"],
    ["the order of layers", "@layer base,utilities;@layer base{p{margin:0}}"],
    ["an empty layer, since it has a place in the order", "@layer base{}"],
    ["a registered property that is set and read", '@property --a{syntax:"*";inherits:false}p{--a:1;margin:var(--a,0)}'],
    ["a value that is read", "p{--a:1}b{margin:calc(var(--a) * 2)}"],
    ["nothing, where there is nothing", ""],
  ])("%s", (_what, css) => {
    expect(trimmed(css)).toBe(css);
  });
});

describe("trimming drops", () => {
  it.each([
    ["a rule for a class the page lacks", ".gone{color:red}.note{color:red}", ".note{color:red}"],
    ["a rule whose second class is lacking", ".note.gone{color:red}", ""],
    ["a rule inside something that is lacking", ".gone p{color:red}", ""],
    ["a class that only begins like one of the page", ".no{color:red}.note-2{color:red}", ""],
    ["a class in other letters", ".Note{color:red}", ""],
    ["a rule for what holds a class the page lacks", "main:has(.gone:checked) p{color:red}", ""],
    ["a list of which the page has none", ":is(.gone,p .lost) b{color:red}", ""],
    ["an escaped class the page lacks", ".md\\:grid{display:grid}", ""],
    ["the lacking ones of several selectors", ".gone,.note,.lost p{color:red}", ".note{color:red}"],
    ["a nested rule for a lacking class", ".note{color:red;.gone &{color:blue}}", ".note{color:red}"],
    ["a rule with all that is nested in it", ".gone{color:red;&:hover{color:blue}}", ""],
    ["a condition that is left empty", "@media print{.gone{color:red}}p{margin:0}", "p{margin:0}"],
    ["conditions inside each other that are left empty", "@media print{@supports (color:red){.gone{color:red}}}", ""],
    ["a registered property that nothing mentions", '@property --a{syntax:"*";inherits:false}p{margin:0}', "p{margin:0}"],
    ["a registered property that nothing reads", '@property --a{syntax:"*";inherits:false}p{--a:1;margin:0}', "p{margin:0}"],
    ["a value that only a value reads that nothing reads", "p{--a:1;--b:var(--a);margin:0}", "p{margin:0}"],
    ["a value that nothing sets, for its fallback", "p{margin:var(--a,calc(1px * 2))}", "p{margin:calc(1px * 2)}"],
    [
      "a value that only its registration sets, and the layer that says it again",
      '@property --a{syntax:"*";inherits:false;initial-value:solid}@layer properties{*{--a:solid}}p{border-style:var(--a)}',
      "p{border-style:solid}",
    ],
    ["a registered property whose rule was dropped", '@property --a{syntax:"*";inherits:false}.gone{--a:1}', ""],
  ])("%s", (_what, css, expected) => {
    expect(trimmed(css)).toBe(expected);
  });

  it("every class rule for a page without classes", () => {
    expect(trimmed(".note{color:red}p{margin:0}", "<p>a</p>")).toBe("p{margin:0}");
  });
});

it("trimming what is trimmed changes nothing", () => {
  const css = ".gone,.note{color:red}@media print{.gone{a:b}p{margin:0}}";
  expect(trimmed(trimmed(css))).toBe(trimmed(css));
});

it("trimming refuses a style sheet that cannot be read", () => {
  expect(() => trimmed("p{color:red")).toThrow("Unclosed block");
});
