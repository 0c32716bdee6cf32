import { encode } from "uqr";

/** A QR code as one path of strokes on a grid of `size` fields. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of an address, as small as it can be: lowest version that fits, least correction (paper is clean), no border
 * (paper is white). Strokes run downwards from field to field with relative moves, which compress best.
 */
export function qrOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "L", border: 0, boostEcc: false });
  const place = { x: 0, y: 0 };
  const strokes = Array.from({ length: size }, (_, x) => x).flatMap((x) =>
    runsIn(data.map((row) => row[x] === true)).map(({ start, length }) => {
      const move = `m${x - place.x} ${start - place.y}`.replace(" -", "-");
      Object.assign(place, { x, y: start + length });
      return `${move}v${length}`;
    }),
  );
  return { size, path: `M0 0${strokes.join("")}` };
}

function runsIn(fields: readonly boolean[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  fields.forEach((dark, i) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.start + last.length === i) last.length += 1;
    else runs.push({ start: i, length: 1 });
  });
  return runs;
}
