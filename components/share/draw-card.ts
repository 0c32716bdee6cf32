import sharp, { type OverlayOptions, type Sharp } from "sharp";
import { BRAND_MARK } from "@/lib/page/brand-mark";
import type { Card } from "@/lib/page/share/card";
import { CARD_SIZE } from "@/lib/page/share/card-address";
import { cardTitle } from "@/lib/page/share/drawable";
import { site } from "@/lib/site";
import { CARD_COLORS, CLEAR, NEUTRAL_COLORS } from "./card-colors";
import { stepLayers } from "./card-steps";
import { draw, set } from "./card-words";

/** The words end where the steps begin. */
const WORDS = { left: 64, top: 112, width: 1072, height: 258 };
const LONG_TITLE = 48;
/** A card has few colors; to look for the best of them takes longer, for files that are no smaller. */
const FILE = { palette: true, colors: 64, dither: 0, effort: 2 };
const MARK = { size: 44, left: 64, top: 44 };
const NEUTRAL = { size: 64, color: NEUTRAL_COLORS.ink };

/** What cards of the same levels share, drawn once. */
const backgrounds = new Map<string, ReturnType<typeof drawBackground>>();

/**
 * Draws a page's card, as a PNG. The build does it in threads of its own and keeps what it drew; the route is for
 * “next start” and “npm run dev”.
 */
export async function drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify([card.steps, card.marked]);
  const background = backgrounds.get(key) ?? drawBackground(card);
  backgrounds.set(key, background);
  const { data, info } = await background;
  return fileOf(sharp(data, { raw: info }).composite(await drawWords(card)));
}

/** The preview of a discreet link: no name, no drawing, no color of ours. */
export async function drawNeutralCard(title: string): Promise<Uint8Array<ArrayBuffer>> {
  const words = await draw(set(title, NEUTRAL), {});
  return fileOf(blank(NEUTRAL_COLORS.paper).composite(words));
}

function drawWords({ title, line }: Card): Promise<OverlayOptions[]> {
  const short = cardTitle(title);
  const head = set(short, { size: short.length > LONG_TITLE ? 44 : 54, color: CARD_COLORS.ink, lineHeight: 0.95 });
  const gap = set("\u00a0", { size: 10, color: CARD_COLORS.ink });
  return draw(`${head}\n${gap}\n${set(line, { size: 26, color: CARD_COLORS.soft, lineHeight: 1.1 })}`, WORDS);
}

async function drawBackground(card: Card) {
  const mark = await sharp(Buffer.from(BRAND_MARK), { density: 200 })
    .resize(MARK.size, MARK.size, { fit: "contain", background: CLEAR })
    .png()
    .toBuffer();
  const name = await draw(set(site.name, { size: 30, color: CARD_COLORS.ink }), { left: 124, top: 50 });
  const layers = [{ input: mark, left: MARK.left, top: MARK.top }, ...name, ...(await stepLayers(card))];
  return blank(CARD_COLORS.paper).composite(layers).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

function blank(background: string): Sharp {
  return sharp({ create: { ...CARD_SIZE, channels: 3, background } });
}

async function fileOf(image: Sharp): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await image.removeAlpha().png(FILE).toBuffer());
}
