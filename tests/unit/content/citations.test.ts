import { describe, expect, it } from "vitest";
import { citedIn, replaceCitationMarks } from "@/lib/content/markdown/citations";
import { compile } from "../../fixtures/compile";

describe("a citation", () => {
  it("becomes an empty mark with the source's id", () => {
    expect(compile("So it is.[^adv-iop]")).toBe('<p>So it is.<sup data-cite="adv-iop"></sup></p>');
  });

  it("may stand beside another", () => {
    expect(compile("So.[^a][^b]")).toBe('<p>So.<sup data-cite="a b"></sup></p>');
  });

  it("stays as it is in code", () => {
    expect(compile("`[^a]`")).toBe("<p><code>[^a]</code></p>");
  });

  it("cannot bring in HTML", () => {
    expect(compile('[^"><script>]')).not.toContain("<script>");
  });
});

it.each([
  ["no citations", "Words.", []],
  ["one", "Words.[^adv-iop]", ["adv-iop"]],
  ["repeats, in order", "[^b] [^a] [^b]", ["b", "a", "b"]],
  ["no footnote with spaces", "[^not one]", []],
  ["no empty one", "[^]", []],
])("a text's citations: %s", (_what, text, ids) => {
  expect(citedIn(text)).toEqual(ids);
});

describe("marks in compiled HTML", () => {
  it("are each replaced by what is drawn for their sources", () => {
    const html = compile("One.[^a][^c] Two.[^b]");
    expect(replaceCitationMarks(html, (ids) => `(${ids.join("+")})`)).toBe("<p>One.(a+c) Two.(b)</p>");
  });

  it("are replaced in order, so that numbers rise", () => {
    let number = 0;
    expect(replaceCitationMarks(compile("One.[^b] Two.[^a]"), () => `(${++number})`)).toBe("<p>One.(1) Two.(2)</p>");
  });

  it("are drawn as they are, dollar signs too", () => {
    expect(replaceCitationMarks(compile("One.[^a]"), () => "$&$1")).toBe("<p>One.$&$1</p>");
  });
});
