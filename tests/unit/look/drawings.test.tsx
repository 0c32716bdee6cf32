import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Drawing } from "@/components/drawings/drawing";
import { Icon } from "@/components/drawings/figure";
import { DRAWINGS } from "@/lib/content/vocabulary/drawing-names";

const MOST_BYTES = 900;
const bytesOf = (drawing: ReactElement) => Buffer.byteLength(renderToStaticMarkup(drawing));

describe.each(DRAWINGS)("the drawing %s", (name) => {
  it(`weighs at most ${MOST_BYTES} bytes`, () => {
    expect(bytesOf(<Drawing name={name} />)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("is silent beside words that say the same", () => {
    const svg = renderToStaticMarkup(<Drawing name={name} />);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/<title|role=/);
  });

  it("has a title where it stands alone, and is then not hidden", () => {
    const svg = renderToStaticMarkup(<Drawing name={name} title="A drawing" />);
    expect(svg).toMatch(/^<svg [^>]*role="img"><title>A drawing<\/title>/);
    expect(svg).not.toContain("aria-hidden");
  });

  it("has its colors from classes, so that it follows the scheme", () => {
    expect(renderToStaticMarkup(<Drawing name={name} />)).not.toMatch(/(?:fill|stroke|style)="/);
  });
});

it("a drawing that is too heavy is seen", () => {
  const heavy = (
    <Icon>
      <path d={"M0 0h48".repeat(130)} />
    </Icon>
  );
  expect(bytesOf(heavy)).toBeGreaterThan(MOST_BYTES);
});
