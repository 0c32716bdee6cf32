import type { Level } from "@/lib/content";
import type { LevelId } from "@/lib/content/vocabulary/level-ids";

/** What the drawing says of a level. */
export type StepLevel = Pick<Level, "id" | "order" | "shortName" | "support">;

/** The signature drawing: seven steps from most to least support, in two layouts, and the same in words. */
export interface StepsDrawing {
  readonly standing: StepsLayout;
  readonly lying: StepsLayout;
  readonly words: string;
}

export interface StepsLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly StepBox[];
}

export interface StepBox extends Box {
  readonly id: LevelId;
  readonly address: string;
  readonly name: Label;
  readonly support: Label;
  /** Where to mark the level that the page is about. */
  readonly mark: Point | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Label extends Point {
  readonly text: string;
}

type Place = (box: Box, level: StepLevel) => Pick<StepBox, "name" | "support"> & { mark: Point };

/**
 * The geometry of the steps.
 * @param levels all seven, in any order
 * @param here the level to mark, if any
 */
export function drawSteps(levels: readonly StepLevel[], here?: LevelId): StepsDrawing {
  const ordered = [...levels].sort((a, b) => a.order - b.order);
  return { standing: standing(ordered, here), lying: lying(ordered, here), words: stepsInWords(ordered, here) };
}

/** Columns that stand on one floor and grow shorter to the right. */
function standing(levels: readonly StepLevel[], here?: LevelId): StepsLayout {
  const [width, height, gap, top, lowest] = [640, 300, 4, 24, 70];
  const column = Math.floor((width - gap * (levels.length - 1)) / levels.length);
  const fall = (height - top - lowest) / Math.max(1, levels.length - 1);
  const boxes = levels.map((_level, i) => {
    const tall = Math.round(height - top - fall * i);
    return { x: i * (column + gap), y: height - tall, width: column, height: tall };
  });
  const place: Place = (box, { shortName, support }) => {
    const x = box.x + box.width / 2;
    return {
      name: { text: shortName, x, y: box.y + 26 },
      support: { text: support, x, y: box.y + 46 },
      mark: { x, y: box.y - 12 },
    };
  };
  return { width, height, boxes: labelled(levels, boxes, place, here) };
}

/** Rows that start at one edge and grow shorter downwards. */
function lying(levels: readonly StepLevel[], here?: LevelId): StepsLayout {
  // A row is still 44 px high, a fingertip, when the drawing is only 280 px wide.
  const [width, row, gap, right, shortest] = [320, 52, 4, 20, 200];
  const fall = (width - right - shortest) / Math.max(1, levels.length - 1);
  const boxes = levels.map((_level, i) => ({
    x: 0,
    y: i * (row + gap),
    width: Math.round(width - right - fall * i),
    height: row,
  }));
  const place: Place = (box, { shortName, support }) => {
    const y = box.y + row / 2 + 5;
    return {
      name: { text: shortName, x: 12, y },
      support: { text: support, x: box.width - 12, y },
      mark: { x: box.width + 12, y: box.y + row / 2 },
    };
  };
  return { width, height: levels.length * (row + gap) - gap, boxes: labelled(levels, boxes, place, here) };
}

function labelled(levels: readonly StepLevel[], boxes: readonly Box[], place: Place, here?: LevelId): StepBox[] {
  return levels.flatMap((level, i) => {
    const box = boxes[i];
    if (!box) return [];
    const placed = place(box, level);
    return [{ id: level.id, address: `/${level.id}`, ...box, ...placed, mark: level.id === here ? placed.mark : null }];
  });
}

function stepsInWords(levels: readonly StepLevel[], here?: LevelId): string {
  const list = levels.map(({ shortName, support }) => `${shortName} (${support})`).join(", ");
  const marked = levels.find(({ id }) => id === here);
  return `Seven levels of care, from most to least support: ${list}.${marked ? ` This page is about ${marked.shortName}.` : ""}`;
}
