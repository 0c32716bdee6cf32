import type { Week, WeekBlock } from "@/lib/content";
import { DAYS, minutesOf } from "@/lib/content/vocabulary/week-hours";

export interface Bar {
  readonly key: string;
  readonly kind: WeekBlock["kind"];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A week hour by hour, as rectangles in a box of `width` × `height` units. */
export interface WeekDrawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly caption: string;
  /** The title and every block in words, for those who do not see the drawing. */
  readonly words: string;
  readonly columns: readonly { readonly label: string; readonly x: number; readonly center: number }[];
  readonly column: { readonly y: number; readonly width: number; readonly height: number };
  readonly hours: readonly { readonly label: string; readonly y: number }[];
  readonly bars: readonly Bar[];
  readonly staffAllDay: boolean;
}

const NAMES = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" } as const;
// Small units, so that the words stay readable when the drawing is only 280 pixels wide.
const LEFT = 50;
const TOP = 24;
const COLUMN = 41;
const GAP = 4;
const DAY_HEIGHT = 144;
const FOOT = 8;
const SHORTEST = 4;

/** The geometry of one drawn week. */
export function drawWeek(week: Week, levelName: string): WeekDrawing {
  const title = `${levelName}: one possible week`;
  const columns = DAYS.map((day, i) => {
    const x = LEFT + i * (COLUMN + GAP);
    return { label: NAMES[day], x, center: x + COLUMN / 2 };
  });
  return {
    width: LEFT + DAYS.length * (COLUMN + GAP) - GAP,
    height: TOP + DAY_HEIGHT + FOOT,
    title,
    caption: week.caption,
    words: `${title}. ${week.blocks.map(blockInWords).join("; ")}.${week.staffAllDay ? " Staff are there day and night." : ""}`,
    columns,
    column: { y: TOP, width: COLUMN, height: DAY_HEIGHT },
    hours: [0, 6, 12, 18, 24].map((hour) => ({ label: hourLabel(hour), y: yOf(hour * 60) })),
    bars: week.blocks.flatMap(barsOf),
    staffAllDay: week.staffAllDay,
  };
}

function barsOf(block: WeekBlock, index: number): Bar[] {
  // A short block is drawn tall enough to see, but never below the end of its day.
  const y = Math.min(yOf(minutesOf(block.from)), yOf(1440) - SHORTEST);
  return block.days.map((day) => ({
    key: `${index}-${day}`,
    kind: block.kind,
    x: LEFT + DAYS.indexOf(day) * (COLUMN + GAP),
    y,
    width: COLUMN,
    height: Math.max(SHORTEST, yOf(minutesOf(block.to)) - y),
  }));
}

function yOf(minutes: number): number {
  return TOP + Math.round((minutes / 1440) * DAY_HEIGHT * 10) / 10;
}

/** 18 → "6 pm". */
export function hourLabel(hour: number): string {
  if (hour % 24 === 0) return "12 am";
  return hour === 12 ? "noon" : `${hour % 12} ${hour < 12 ? "am" : "pm"}`;
}

/** "Mon, Wed, Thu, 6 pm to 9 pm: Group sessions". */
function blockInWords({ days, from, to, what }: WeekBlock): string {
  return `${daysInWords(days)}, ${clockInWords(from)} to ${clockInWords(to)}: ${what}`;
}

function daysInWords(days: WeekBlock["days"]): string {
  if (days.length === DAYS.length) return "Every day";
  const places = days.map((day) => DAYS.indexOf(day));
  const run = days.length > 2 && places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1);
  const [first, last] = [days[0], days.at(-1)];
  return run && first && last ? `${NAMES[first]} to ${NAMES[last]}` : days.map((day) => NAMES[day]).join(", ");
}

function clockInWords(clock: string): string {
  const minutes = minutesOf(clock);
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (rest === 0) return hourLabel(hour);
  return `${hour % 12 || 12}:${String(rest).padStart(2, "0")} ${hour < 12 ? "am" : "pm"}`;
}
