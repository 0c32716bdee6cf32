import { describe, expect, it } from "vitest";
import { citedIn } from "@/lib/content/markdown/citations";
import { compile } from "../../fixtures/compile";

describe("a citation", () => {
  it("becomes a mark with the source's id", () => {
    expect(compile("So it is.[^adv-iop]")).toBe("<p>So it is.(adv-iop)</p>");
  });

  it("may stand beside another", () => {
    expect(compile("So.[^a][^b]")).toBe("<p>So.(a b)</p>");
  });

  it("stays as it is in code", () => {
    expect(compile("`[^a]`")).toBe("<p><code>[^a]</code></p>");
  });

  it("that stands in what cites nothing is kept", () => {
    expect(compile("[^not one]")).toBe("<p>[^not one]</p>");
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
