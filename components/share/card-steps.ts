import type { OverlayOptions } from "sharp";
import type { StepBox } from "@/lib/levels/steps-drawing";
import type { Card } from "@/lib/page/share/card";
import { CARD_SIZE } from "@/lib/page/share/card-address";
import { CARD_COLORS, STEP_COLORS } from "./card-colors";
import { draw, set } from "./card-words";

/** The steps stand at the foot of the card, as wide as its words. */
const PLACE = { left: 64, top: 380, width: 1072, height: 250 };
/** On the steps that a page is about. */
const BAR = 14;
const NAME = { size: 23, below: 10 };

interface Step extends StepBox {
  readonly fill: string;
  readonly ink: string;
  readonly bar: number;
}

/** The steps with their names, to be laid over a card. */
export async function stepLayers(card: Card): Promise<OverlayOptions[]> {
  const steps = placed(card);
  const shapes = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">${steps.map(shapeOf).join("")}</svg>`,
  );
  const names = await Promise.all(steps.map(nameOf));
  return [{ input: shapes }, ...names.flat()];
}

function placed({ steps: { width, height, boxes }, marked }: Card): Step[] {
  const [across, down] = [PLACE.width / width, PLACE.height / height];
  return boxes.map((box, i) => ({
    ...box,
    ...(STEP_COLORS[i] ?? STEP_COLORS[0]),
    x: PLACE.left + box.x * across,
    y: PLACE.top + box.y * down,
    width: box.width * across,
    height: box.height * down,
    bar: marked.includes(box.id) ? BAR : 0,
  }));
}

function shapeOf({ x, y, width, height, bar, fill }: Step): string {
  const whole = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${bar ? CARD_COLORS.sun : fill}"/>`;
  const below = `<rect x="${x}" y="${y + bar}" width="${width}" height="${height - bar}" fill="${fill}"/>`;
  return bar ? whole + below : whole;
}

function nameOf({ name, ink, x, y, width, bar }: Step): Promise<OverlayOptions[]> {
  return draw(set(name, { size: NAME.size, color: ink }), { middle: x + width / 2, top: Math.round(y + bar + NAME.below) });
}
