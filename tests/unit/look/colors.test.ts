import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DECORATION, PAIRS } from "@/lib/content/edition/colors/pairs";
import { siteSchemes } from "@/lib/content/edition/colors/schemes";
import { PAPER } from "@/lib/page/colors";
import { usesOf } from "../../fixtures/color-uses";
import { rawColors, rawColorsInSource, translucent } from "../../fixtures/raw-colors";

/** Where a color cannot be a token, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "app/print.css": "the white and black of paper",
  "components/review/kit-style.ts": "the white, black and gray of paper; no page of the site",
  "components/share/card-colors.ts": "pictures read no style sheet; compared with the tokens in card.test.ts",
};

const FILES = ["app", "components", "lib/dev/desk"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
);
const SHEETS = FILES.filter((file) => file.endsWith(".css"));
const SOURCES = FILES.filter((file) => /\.tsx?$/.test(file));
const text = (file: string) => readFileSync(file, "utf8");

describe("a color", () => {
  it("comes from the tokens", () => {
    const raw = [
      ...SHEETS.map((file) => ({ file, colors: rawColors(text(file)) })),
      ...SOURCES.map((file) => ({ file, colors: rawColorsInSource(text(file)) })),
    ].filter(({ colors }) => colors.length > 0);
    expect(raw.filter(({ file }) => !EXCEPTIONS[file])).toEqual([]);
    expect(raw.map(({ file }) => file).sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });

  it.each(["p { color: #ccc }", "p { background: white }", "p { border: 1px solid rgb(0 0 0 / 20%) }", "p { --mine: red }"])(
    "of its own is seen: %s",
    (css) => expect(rawColors(css)).toHaveLength(1),
  );

  it.each(['<p className="text-[#ccc]" />', 'fill="#2f7a6e"', "`rgb(0 0 0)`"])(
    "of its own is seen in a component: %s",
    (source) => expect(rawColorsInSource(source)).toHaveLength(1),
  );

  it("lets nothing through, so that no one has to ask for less transparency", () => {
    expect(SHEETS.flatMap((file) => translucent(text(file)))).toEqual([]);
    for (const css of ["p { opacity: 0.9 }", "p { background: rgb(0 0 0 / 20%) }", "p { color: #0008 }"])
      expect(translucent(css), css).toHaveLength(1);
  });

  it("of the browser's bar is the paper's", () => {
    const { light, dark } = siteSchemes();
    expect(PAPER).toEqual({ light: light.paper, dark: dark.paper });
  });
});

describe("the pairs whose contrast is computed", () => {
  const tokens = new Set(Object.keys(siteSchemes().light));
  const paired = (side: "front" | "back") => new Set([...PAIRS.flatMap((pair) => pair[side]), ...DECORATION]);

  it("have every token on the side on which it is used", () => {
    const uses = usesOf(SHEETS.map(text), SOURCES.map(text), tokens);
    expect(uses.back.size + uses.front.size).toBeGreaterThan(15);
    expect([...uses.front].filter((token) => !paired("front").has(token) && !paired("back").has(token))).toEqual([]);
    expect([...uses.back].filter((token) => !paired("back").has(token))).toEqual([]);
  });

  it("would lack a surface that nobody told of", () => {
    const uses = usesOf([".a { background: var(--edge) }"], ['className="hover:bg-soft text-line"'], tokens);
    expect([...uses.back]).toEqual(["edge", "soft"]);
    expect([...uses.front]).toEqual(["line"]);
  });
});
