import { ColorSpace, contrastWCAG21, OKLCH, sRGB, to } from "colorjs.io/fn";
import type { ColorPair } from "./pairs";
import type { Tokens } from "./schemes";

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** A pair of colors that stays below the contrast it must reach. */
export interface WeakPair {
  readonly what: string;
  readonly over: string;
  readonly under: string;
  /** As WCAG 2.2 computes it: 1 to 21. */
  readonly ratio: number;
  readonly least: number;
}

/**
 * The pairs that stay below what they must reach.
 * @param tokens the colors of one scheme
 * @throws Error when a pair names a token that is not among them
 */
export function weakPairs(tokens: Tokens, pairs: readonly ColorPair[]): WeakPair[] {
  return pairs.flatMap(({ what, front, back, least }) =>
    front.flatMap((over) =>
      back.flatMap((under) => {
        const ratio = contrastWCAG21(colorOf(tokens, over), colorOf(tokens, under));
        return ratio < least ? [{ what, over, under, ratio, least }] : [];
      }),
    ),
  );
}

function colorOf(tokens: Tokens, name: string): string {
  const value = tokens[name];
  if (!value) throw new Error(`There is no token “${name}”.`);
  return value;
}

/** From pink over red to orange red, in degrees of OKLCH; ours for danger lie at 28. */
const RED = { from: 350, to: 45 };
/** Below, a color looks gray or brown. */
const COLORED = 0.05;

/** Whether readers would take a color for the red of danger. */
export function isRed(color: string): boolean {
  const [, chroma, hue] = to(color, "oklch").coords;
  return (chroma ?? 0) > COLORED && ((hue ?? 0) >= RED.from || (hue ?? 0) <= RED.to);
}
