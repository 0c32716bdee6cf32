import { describe, expect, it } from "vitest";
import { colorProblems, markProblems } from "@/lib/content/edition/check-look";
import { siteSchemes } from "@/lib/content/edition/colors/schemes";
import { markOf } from "@/lib/content/edition/mark";
import { EDITION } from "@/lib/content/edition/schema";
import { ContentError } from "@/lib/content/problem";
import { checkedYaml } from "@/lib/content/read-yaml";
import { inShort } from "../../fixtures/project";

const FILE = "content/local/edition.yaml";

/** What is said of an edition.yaml that sets these colors. */
function colors(scheme: "light" | "dark", set: string): string[] {
  const text = `name: A\npublisher: B\nplace: C\ncolors: { ${scheme}: { ${set} } }\n`;
  try {
    return colorProblems({ file: FILE, colors: checkedYaml(FILE, text, EDITION).colors }).map(inShort);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(inShort);
  }
}

describe("colors of an edition", () => {
  it("are told with their contrast and what to do when they are too weak", () => {
    expect(colors("light", 'soft: "#8a8a8a"')[0]).toBe(
      `${FILE} · colors.light.soft · in light colors soft on wash (leads, captions, notes and questions to ask) has a contrast of 2.95, below 7. It is the worst of 4 pairs that are too weak with soft. Move soft #8a8a8a and wash #e4f0ec apart: the darker one darker, or the lighter one lighter.`,
    );
  });

  it("are told once each, however many pairs they spoil", () => {
    const fields = (told: readonly string[]) => told.map((line) => line.split(" · ")[1]);
    expect(fields(colors("light", 'paper: "#777777"'))).toEqual(["colors.light.paper"]);
    expect(fields(colors("light", 'pine: "#cfe0f5", soft: "#8a8a8a"')).sort()).toEqual([
      "colors.light.pine",
      "colors.light.soft",
    ]);
    expect(colors("light", 'move: "#8d7f45"')).toEqual([expect.not.stringContaining("It is the worst of")]);
  });

  it("are looked at in each scheme", () => {
    expect(colors("dark", 'paper: "#ffffff"')).toEqual([expect.stringMatching(/in dark colors \S+ on paper .* below \d/)]);
  });

  it("are never the red of danger", () => {
    expect(colors("light", 'pine: "#8c1d18"')).toContain(
      `${FILE} · colors.light.pine · #8c1d18 is red, which only danger has. Choose another color, so that readers see danger at once.`,
    );
  });

  it.each(["alert", "today-wash", "logo"])("cannot be of another token: %s", (name) => {
    expect(colors("light", `${name}: "#123456"`)).toEqual([
      `${FILE} · colors.light.${name} · is not a field that is known here. Remove it or correct its name.`,
    ]);
  });

  it("have one form", () => {
    expect(colors("light", "pine: navy")).toEqual([expect.stringContaining("must be a color like #0e5049")]);
  });

  it("without quotes are told as what they are, on one line or on their own", () => {
    const told = "a # begins a comment. Put the color between quotes: ";
    expect(colors("light", "pine: #1d4b8f, wash: #e3ecf9")).toEqual([`${FILE}:4 · ${told}"#1d4b8f".`]);
    expect(colors("light", "\n  pine: #1d4b8f\n ")).toEqual([expect.stringContaining(`${told}"#1d4b8f".`)]);
  });

  it("that pass are no problem", () => expect(colors("light", 'pine: "#1d4b8f"')).toEqual([]));
});

const SVG = (inside: string, more = 'viewBox="0 0 30 26"') => `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inside}</svg>`;
const PATH = '<path d="M1 1h9" stroke="currentColor"/>';
const mark = (svg: string) => markProblems("mark.svg", markOf(svg), siteSchemes()).map(inShort);

describe("the mark of an edition", () => {
  it.each([
    ["a script", SVG(`${PATH}<script>1</script>`), "holds <script>."],
    ["a style", SVG(`<style>*{}</style>${PATH}`), "holds <style>."],
    ["a picture", SVG('<image href="https://example.org/a.png"/>'), "holds <image>."],
    ["something of elsewhere", SVG('<use href="https://example.org/a.svg#b"/>'), "holds <use>."],
    ["a handler", SVG('<path d="M1 1" onclick="x()"/>'), "<path> has “onClick”."],
    ["a style attribute", SVG('<path d="M1 1" style="fill:red"/>'), "<path> has “style”."],
    ["letters", SVG("<g>Clinic</g>"), "holds text."],
    ["paint from an address", SVG('<path d="M1 1" fill="url(#a)"/>'), "is painted with “url(#a)”."],
    ["no box", SVG(PATH, ""), "has no viewBox that begins with 0 0."],
    ["too many points", SVG(`<path d="M1 1${"h1v1".repeat(200)}"/>`), "and every page carries it; it may have 600."],
    [
      "a color that dark paper swallows",
      SVG('<path d="M1 1" fill="#102030"/>'),
      "has a contrast of 3 to the dark paper #111817.",
    ],
    ["no drawing", "Our logo", "is not one <svg> element."],
  ])("is refused with %s", (_what, svg, words) => {
    expect(mark(svg)).toEqual([expect.stringContaining(words)]);
  });

  it("is told all that is wrong with it at once, each with its first place", () => {
    const all = SVG(`\n<path d="M1 1" id="a" class="b"/>\n<path id="c" fill="red"/><g>Clinic</g><style>a</style>`, "");
    const faults = markProblems("mark.svg", markOf(all), siteSchemes()).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );
    expect(faults).toEqual([
      "1:1 has no viewBox that begins with 0 0.",
      "2:1 <path> has “id”.",
      "2:1 <path> has “className”.",
      "3:1 is painted with “red”.",
      "3:29 holds text.",
      "3:39 holds <style>.",
    ]);
  });

  it("with plain shapes is no problem", () => {
    expect(mark(`<?xml version="1.0"?>\n<!-- ours -->\n${SVG(`<g>${PATH}</g>`)}\n`)).toEqual([]);
  });
});
