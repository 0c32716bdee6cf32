import { encode } from "uqr";

/** A QR code as one dashed line on a grid of `size` fields: its dashes are the dark fields, its gaps the light ones. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
  readonly dashes: string;
}

/**
 * The QR code of an address, as small as it can be: lowest version that fits, least correction (paper is clean), no border
 * (paper is white). The line goes to and fro through all rows and turns outside of them, since that compresses best.
 */
export function qrOf(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "L", border: 0, boostEcc: false });
  const turn = [false, false, false];
  const fields = data.flatMap((row, y) => [...(y % 2 === 0 ? row : row.toReversed()), ...turn]);
  const rows = data.map((_row, y) => `h${(y % 2 === 0 ? 1 : -1) * (size + 2)}v1`).join("");
  return { size, path: `M0 0${rows.replace(`h${size + 2}`, `h${size + 1}`)}`, dashes: runsOf(fields).join(" ") };
}

/** How many fields of one kind follow each other, from the first. */
function runsOf(fields: readonly boolean[]): number[] {
  const runs: number[] = [];
  fields.forEach((dark, i) => {
    if (i > 0 && dark === fields[i - 1]) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(1);
  });
  return runs;
}
