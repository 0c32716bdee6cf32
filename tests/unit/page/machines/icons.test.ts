import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { webManifest } from "@/lib/page/machines/web-manifest";
import { pngSize } from "../../../fixtures/png-size";

const file = (name: string) => readFileSync(`public/${name}`);

/** The pictures in an ICO file: after six bytes, sixteen for each, which say where it lies. */
function picturesIn(ico: Buffer): Buffer[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, i) => {
    const [length, start] = [ico.readUInt32LE(6 + 16 * i + 8), ico.readUInt32LE(6 + 16 * i + 12)];
    return ico.subarray(start, start + length);
  });
}

describe("icons that are files", () => {
  it.each(webManifest().icons ?? [])("has the size that the web manifest names: $src, $purpose", ({ src, sizes }) => {
    expect(pngSize(file(src)).join("x")).toBe(sizes);
  });

  it("the icon for Apple’s home screen is 180 px wide", () => {
    expect(pngSize(file("apple-touch-icon.png"))).toEqual([180, 180]);
  });

  it("favicon.ico holds the three sizes that browsers and Windows ask for", () => {
    const ico = file("favicon.ico");
    expect(ico.readUInt32LE(0)).toBe(0x1_00_00);
    expect(picturesIn(ico).map(pngSize)).toEqual([
      [16, 16],
      [32, 32],
      [48, 48],
    ]);
  });

  it("the drawing for tabs is an SVG that loads nothing", () => {
    const svg = file("icon.svg").toString();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[^"]+">.*<\/svg>\n$/);
    expect(svg).not.toMatch(/href|url\(|<script/);
  });
});
