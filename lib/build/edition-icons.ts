import sharp from "sharp";
import { BRAND_MARK, OWN_MARK } from "@/lib/page/brand-mark";
import { paper } from "@/lib/page/colors";

/** Icons that browsers and phones ask for, with their sizes; favicon.ico holds one picture. */
const SIZES: Readonly<Record<string, number>> = {
  "/apple-touch-icon.png": 180,
  "/icons/192.png": 192,
  "/icons/512.png": 512,
  "/favicon.ico": 48,
};
/** The part of an icon that no mask cuts off: https://www.w3.org/TR/appmanifest/#icon-masks */
const INSIDE = 0.6;

/** The icons of a local edition that has a mark of its own, in place of the files in public/; none where it has not. */
export async function editionIcons(): Promise<Map<string, Buffer>> {
  if (!OWN_MARK) return new Map();
  const drawn = Object.entries(SIZES).map(async ([address, size]) => {
    const png = await iconOf(size);
    return [address, address.endsWith(".ico") ? icoOf(png, size) : png] as const;
  });
  return new Map([...(await Promise.all(drawn)), ["/icon.svg", Buffer.from(BRAND_MARK)] as const]);
}

/** The mark in the middle of a square of paper. */
async function iconOf(size: number): Promise<Buffer> {
  const inside = Math.round(size * INSIDE);
  const mark = await sharp(Buffer.from(BRAND_MARK), { density: 600 })
    .resize(inside, inside, { fit: "contain", background: paper.light })
    .png()
    .toBuffer();
  const square = sharp({ create: { width: size, height: size, channels: 3, background: paper.light } });
  return square
    .composite([{ input: mark }])
    .png()
    .toBuffer();
}

const HEAD_BYTES = 22;

/** One PNG as an ICO: a header of six bytes, and one entry of sixteen (https://learn.microsoft.com/previous-versions/ms997538). */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEAD_BYTES, 18);
  return Buffer.concat([head, png]);
}
