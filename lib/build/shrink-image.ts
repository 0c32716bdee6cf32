/** What is used of sharp, which comes with Next.js wherever its parts exist for the machine. */
type Sharp = (png: Buffer) => { png(options: object): { toBuffer(): Promise<Buffer> } };

const COLORS = 64;

/**
 * Makes a drawing's file smaller by using fewer colors. next/og draws with sharp where it finds it, and then its files
 * are the larger ones; where there is no sharp they are small enough as they come.
 * @returns the shorter of both
 */
export async function shrinkImage(png: Buffer): Promise<Buffer> {
  const sharp = await findSharp();
  const shrunk = await sharp?.(png).png({ palette: true, colors: COLORS, dither: 0, effort: 4 }).toBuffer();
  return shrunk && shrunk.length < png.length ? shrunk : png;
}

let found: Promise<Sharp | null> | undefined;

function findSharp(): Promise<Sharp | null> {
  // By a name that no compiler looks up: the package may be missing.
  const name: string = "sharp";
  found ??= import(name).then(
    (module: { default: Sharp }) => module.default,
    () => null,
  );
  return found;
}
