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

describe("drawing a card", () => {
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

  async function draw(title: string, line = "A line."): Promise<number> {
    const card = { ...(cardOf("/iop") as Card), title, line };
    return (await drawCard(card).arrayBuffer()).byteLength;
  }

  it.each([
    ["an emoji", "Beer 🍺"],
    ["letters of another script", "戒毒 Помощь עזרה"],
    ["a flag and a joined family", "🇺🇸 👩‍👩‍👦"],
    ["a sign that can be a picture", "Care © ® ™ ☎ ↔ ☀"],
    ["every letter of the font's list", drawable(String.fromCodePoint(...Array.from({ length: 0x2700 }, (_, i) => i + 0x20)))],
  ])("asks nobody for %s", async (_what, title) => {
    for (let at = 0; at < title.length; at += 100) {
      const part = `x${title.slice(at, at + 100)}`;
      expect(await draw(part, part)).toBeGreaterThan(1000);
    }
    expect(asked).toEqual([]);
  });

  it("would ask for what the font has not: the watch of this test sees it", async () => {
    const { ImageResponse } = await import("next/og");
    const plain = { type: "div", key: null, props: { style: { display: "flex" }, children: "🍺" } };
    await new ImageResponse(plain).arrayBuffer().catch(() => undefined);
    expect(asked).not.toEqual([]);
  });
});
