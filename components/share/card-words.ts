import sharp, { type OverlayOptions } from "sharp";
import { drawable } from "@/lib/page/share/drawable";
import { CARD_FONT } from "./card-font";

/** One way to set words, in px of the card. */
export interface Setting {
  readonly size: number;
  readonly color: string;
  /** Height of a line, as a part of the size. */
  readonly lineHeight?: number;
}

/** Words set one way, as Pango reads them (https://docs.gtk.org/Pango/pango_markup.html). */
export function set(text: string, { size, color, lineHeight = 1 }: Setting): string {
  const escaped = drawable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<span size="${size * 1024}" foreground="${color}" line_height="${lineHeight}">${escaped}</span>`;
}

/** Where words stand on a card: their left edge, or their middle; in its middle when nothing is said. */
interface Spot {
  readonly left?: number;
  readonly middle?: number;
  readonly top?: number;
  /** Where lines break; left out, they do not. */
  readonly width?: number;
  /** What is lower is cut off. */
  readonly height?: number;
}

/** Draws words, to be laid over a card; nothing where there is none that the font has. */
export async function draw(markup: string, { left, middle, top, width, height }: Spot): Promise<OverlayOptions[]> {
  if (!/[^\s\u00a0]/.test(markup.replace(/<[^>]*>/g, ""))) return [];
  // 72 dots an inch: a point is a pixel.
  const text = { text: markup, ...CARD_FONT, rgba: true, dpi: 72, wrap: "word-char" as const, ...(width ? { width } : {}) };
  const { data, info } = await sharp({ text }).raw().toBuffer({ resolveWithObject: true });
  const rows = Math.min(info.height, height ?? info.height);
  const input = data.subarray(0, rows * info.width * info.channels);
  const edge = middle === undefined ? left : Math.round(middle - info.width / 2);
  const place = edge === undefined || top === undefined ? {} : { left: edge, top };
  return [{ input, raw: { width: info.width, height: rows, channels: info.channels }, ...place }];
}
