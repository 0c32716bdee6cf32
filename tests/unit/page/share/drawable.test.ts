import { ImageResponse } from "next/og";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawCard } from "@/components/share/draw-card";
import type { Card } from "@/lib/page/share/card";
import { cardOf } from "@/lib/page/share/card";
import { cardTitle, drawable } from "@/lib/page/share/drawable";

describe("a text as a card can draw it", () => {
  it.each([
    ["Words, “as they are” – 5 °C, señor, ½ …", "Words, “as they are” – 5 °C, señor, ½ …"],
    ["Beer 🍺 and wine", "Beer and wine"],
    ["👨‍👩‍👧 Family", "Family"],
    ["Help 🇺🇸", "Help"],
    ["Step 1️⃣", "Step 1"],
    ["戒毒 detox", "detox"],
    ["Care Steps™ ©", "Care StepsTM"],
    ["ﬁrst Ｄａｙ", "first Day"],
    ["e\u0301t\u00e9", "\u00e9t\u00e9"],
  ])("%s", (text, drawn) => {
    expect(drawable(text)).toBe(drawn);
  });

  it("keeps all of a title that a page may have, and cuts others after a word", () => {
    const title = "word ".repeat(16).trim();
    expect(cardTitle(title)).toBe(title);
    expect(cardTitle("word ".repeat(40))).toMatch(/^(?:word ){20,22}…$/);
    expect(cardTitle("w".repeat(300))).toHaveLength(57);
  });
});

/** Next.js's own drawing asks other hosts for what the font has not; it has the same font. */
describe("the font of cards", () => {
  const asked: string[] = [];
  const real = globalThis.fetch;
  beforeAll(() => {
    globalThis.fetch = async (from, init) => {
      if (/^(?:data|file):/.test(String(from))) return real(from, init);
      asked.push(String(from).slice(0, 100));
      throw new Error("no network");
    };
  });
  afterAll(() => {
    globalThis.fetch = real;
  });

  const drawn = (children: string) =>
    new ImageResponse({ type: "div", key: null, props: { style: { display: "flex" }, children } }).arrayBuffer();

  it("has every letter of the list", async () => {
    await drawn(drawable(String.fromCodePoint(...Array.from({ length: 0x2700 }, (_, i) => i + 0x20))));
    expect(asked).toEqual([]);
  });

  it("has no others: the watch of this test sees it", async () => {
    await drawn("\u{1F37A}").catch(() => undefined);
    expect(asked).not.toEqual([]);
  });
});

describe("drawing a card", () => {
  const card = cardOf("/iop") as Card;
  const pixels = async (changes: Partial<Card>) =>
    sharp(await drawCard({ ...card, ...changes }))
      .raw()
      .toBuffer({ resolveWithObject: true });

  it.each([
    ["an emoji alone", { title: "\u{1F37A}" }],
    ["no words at all", { title: "", line: "" }],
    ["signs of markup", { title: '<b>&amp; "x"', line: "1 < 2 & 3 > 2" }],
    ["one endless word", { title: "w".repeat(300), line: "v".repeat(100) }],
  ])("goes well with %s", async (_what, changes) => {
    expect((await pixels(changes)).info).toMatchObject({ width: 1200, height: 630 });
  });

  it("keeps words off the steps, however many they are", async () => {
    const [one, long] = await Promise.all(
      [{}, { title: "Long words and more ".repeat(6), line: "A longer line of words. ".repeat(9) }].map(pixels),
    );
    const steps = ({ data, info }: NonNullable<typeof one>) => data.subarray(372 * info.width * info.channels);
    expect(long?.data.equals(one?.data ?? Buffer.of())).toBe(false);
    const [below, before] = [darkIn(long && steps(long)), darkIn(one && steps(one))];
    expect(before).toBeGreaterThan(10_000);
    // Which of two near colors a pixel gets depends on the whole picture.
    expect(Math.abs(below - before)).toBeLessThan(100);
  });
});

/** How many pixels are dark, which words and the tallest steps are. */
function darkIn(data: Buffer = Buffer.of()): number {
  let dark = 0;
  for (let i = 0; i < data.length; i += 3) if ((data[i] ?? 255) < 40) dark += 1;
  return dark;
}
