import type { LevelId } from "@/lib/content/vocabulary/level-ids";
import type { StepLevel } from "./stairs";

/** The staircase as a picture, for link previews: columns that stand on one floor and grow shorter to the right. */
export interface StepsDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly StepBox[];
}

export interface StepBox {
  readonly id: LevelId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const [WIDTH, HEIGHT, GAP, TOP, LOWEST] = [640, 300, 4, 24, 70];

/**
 * The geometry of the steps.
 * @param levels all seven, in any order
 */
export function drawSteps(levels: readonly StepLevel[]): StepsDrawing {
  const ordered = [...levels].sort((a, b) => a.order - b.order);
  const column = Math.floor((WIDTH - GAP * (ordered.length - 1)) / ordered.length);
  const fall = (HEIGHT - TOP - LOWEST) / Math.max(1, ordered.length - 1);
  const boxes = ordered.map(({ id, shortName }, i) => {
    const height = Math.round(HEIGHT - TOP - fall * i);
    return { id, name: shortName, x: i * (column + GAP), y: HEIGHT - height, width: column, height };
  });
  return { width: WIDTH, height: HEIGHT, boxes };
}
