import type { Week, WeekBlock } from "@/lib/content";
import { DAYS, minutesOf } from "@/lib/content/vocabulary/week-hours";

/** What is planned once on one day. */
export interface DrawnBlock {
  readonly kind: WeekBlock["kind"];
  /** Half hours from 6 am to its begin. */
  readonly at: number;
  /** Half hours that it lasts. */
  readonly long: number;
  /** One word, which fits into the block. */
  readonly short: string;
  /** "Group sessions, 6 pm to 9 pm". */
  readonly words: string;
}

/** A week day by day, from 6 am to 11 pm in half hours. */
export interface WeekDrawing {
  readonly title: string;
  readonly caption: string;
  readonly days: readonly { readonly name: string; readonly blocks: readonly DrawnBlock[] }[];
  /** Where the night from 11 pm to 6 am is spent, and who is there. */
  readonly night: string;
  /** Whether staff are there around the clock. */
  readonly staffAllDay: boolean;
  /** The kinds of block in this week, in words. */
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly kind: WeekBlock["kind"];
  readonly words: string;
}

const NAMES = { mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", sun: "Sun" } as const;
const KINDS = { treatment: "Treatment", visit: "Visit", "rest-of-plan": "Meals, rest, meetings" } as const;
const NIGHTS = { home: "at home", "on-site": "in the program", hospital: "in the hospital" } as const;
const FIRST_HOUR = 6;

/** One drawn week, ready to be laid out. */
export function drawWeek({ caption, night, staffAllDay, blocks }: Week, levelName: string): WeekDrawing {
  return {
    title: `${levelName}: one possible week`,
    caption,
    days: DAYS.map((day) => ({ name: NAMES[day], blocks: blocksOn(day, blocks) })),
    night: `Night, ${hourLabel(23)} to ${hourLabel(FIRST_HOUR)}: ${NIGHTS[night]}, ${staffAllDay ? "staff are there" : "no staff"}`,
    staffAllDay,
    legend: legendOf(blocks),
  };
}

function blocksOn(day: (typeof DAYS)[number], blocks: readonly WeekBlock[]): DrawnBlock[] {
  return blocks
    .filter(({ days }) => days.includes(day))
    .map(drawBlock)
    .sort((a, b) => a.at - b.at);
}

function drawBlock({ kind, from, to, short, what }: WeekBlock): DrawnBlock {
  const [begin, end] = [halfHour(from), halfHour(to)];
  return { kind, at: begin, long: end - begin, short, words: `${what}, ${clockInWords(from)} to ${clockInWords(to)}` };
}

function halfHour(clock: string): number {
  return (minutesOf(clock) - FIRST_HOUR * 60) / 30;
}

function legendOf(blocks: readonly WeekBlock[]): LegendEntry[] {
  const used = new Set(blocks.map(({ kind }) => kind));
  return (Object.keys(KINDS) as WeekBlock["kind"][])
    .filter((kind) => used.has(kind))
    .map((kind) => ({ kind, words: KINDS[kind] }));
}

/** The kinds of block in several weeks, each once. */
export function sharedLegend(weeks: readonly WeekDrawing[]): LegendEntry[] {
  const all = weeks.flatMap(({ legend }) => legend);
  return [...new Map(all.map((entry) => [entry.kind, entry])).values()];
}

/** 18 → "6 pm". */
export function hourLabel(hour: number): string {
  if (hour % 24 === 0) return "12 am";
  return hour === 12 ? "noon" : `${hour % 12} ${hour < 12 ? "am" : "pm"}`;
}

function clockInWords(clock: string): string {
  const minutes = minutesOf(clock);
  const [hour, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? hourLabel(hour) : `${hour % 12 || 12}:${rest} ${hour < 12 ? "am" : "pm"}`;
}
